package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;

/// A house with so many facts in casefiles of fifty, all in its index; its folder goes when it is
/// closed.
///
/// @param codename of one of its casefiles
record IndexedHouse(Path folder, House house, Search search, List<ScopeId> scopes, String codename)
    implements AutoCloseable {
  private static final int CASEFILE = 50;

  IndexedHouse {
    scopes = List.copyOf(scopes);
  }

  static IndexedHouse make(Bed bed, int facts) {
    bed.say("making a log of " + facts + " facts, and its index");
    Path folder = bed.folder("house" + facts);
    House house = new House(folder);
    List<ScopeId> scopes = house.casefiles(facts / CASEFILE, CASEFILE);
    Search search =
        new Search(
            house.vault,
            house.journal,
            house.data,
            List.of(new CaseworkListing()),
            house.clock,
            house.random);
    search.catchUp(house.unlocked);
    var first = search.find(house.unlocked, Query.list("casefile").page(0, 1), House.LIST).hits();
    String codename = first.getFirst().row().shown().get("codename");
    return new IndexedHouse(folder, house, search, scopes, Objects.requireNonNull(codename));
  }

  @Override
  public void close() throws IOException {
    search.close();
    house.close();
    Folders.delete(folder);
  }
}
