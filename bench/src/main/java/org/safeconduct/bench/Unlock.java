package org.safeconduct.bench;

import java.security.SecureRandom;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.vault.Unlocked;

/// `unlock`: from a passphrase to the rows of the first page, in an organisation with casefiles;
/// the page's HTML, and what a browser does with it, left out.
final class Unlock implements Measurement {
  @Override
  public String name() {
    return "unlock";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int casefiles = bed.effort().of(2_000, 50);
    try (House house = new House(bed.folder("house"));
        Search search =
            new Search(
                house.vault,
                house.journal,
                house.data,
                List.of(new CaseworkListing()),
                house.clock,
                house.random)) {
      house.casefiles(casefiles, 7);
      search.catchUp(house.unlocked);
      bed.measure(
          new Claim("unlock, to the first list", "ms", new Aim.AtMost(1.2)),
          () -> Rounds.millis(() -> signIn(house, search)),
          new Peer("Argon2id alone", () -> Rounds.millis(() -> stretch(house.random))));
    }
  }

  private static void signIn(House house, Search search) {
    try (Unlocked unlocked = house.unlock(house.members.getFirst())) {
      search.find(unlocked, Query.list("due").by(Query.Order.DAY).page(0, 100), House.LIST);
    }
  }

  /// With the parameters of `seal`'s present profile.
  private static void stretch(SecureRandom random) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
    argon2.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(64 * 1024)
            .withIterations(3)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    argon2.generateBytes(new byte[40], new byte[32]);
  }
}
