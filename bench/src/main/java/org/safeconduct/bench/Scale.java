package org.safeconduct.bench;

import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Query;

/// `scale`: the same work in a log that is ten and a hundred times as long as a short one, beside
/// the short one. Flat means that the ratio stays about 1; a search may grow as the logarithm does:
/// for one casefile, and for two words that every casefile holds. Both are new for each length and
/// written to last: what was written would lengthen the few casefiles of the short one more than
/// the many of the long one.
final class Scale implements Measurement {
  private static final int SHORT = 1_000;

  /// As many rows as the short log has casefiles: a page shows the same of each.
  private static final int ROWS = 20;

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int most = bed.facts();
    for (int facts = SHORT * 10; facts <= most; facts *= 10) {
      try (IndexedHouse small = IndexedHouse.make(bed, SHORT);
          IndexedHouse large = IndexedHouse.make(bed, facts)) {
        new Pair(bed, facts, large, small).compare();
      }
    }
  }

  private interface Asked {
    Object of(IndexedHouse house, ScopeId scope);
  }

  private record Pair(Bed bed, int facts, IndexedHouse large, IndexedHouse small) {
    void compare() throws Exception {
      Aim flat = new Aim.AtMost(1.25);
      Aim logarithm = new Aim.AtMost(Math.log(facts) / Math.log(SHORT));
      measure("opening a casefile", flat, Scale::open);
      measure("first page of a list", flat, Scale::list);
      measure("search, one casefile", logarithm, Scale::searchOne);
      measure("search, words of all", logarithm, Scale::searchAll);
      measure("writing a fact", flat, Scale::note);
    }

    private void measure(String what, Aim aim, Asked asked) throws Exception {
      int times = bed.effort().of(300, 20);
      bed.measure(
          new Claim("scale, " + what + ", " + facts + " facts", "ms", aim),
          () -> each(large, times, asked),
          new Peer("with " + SHORT + " facts", () -> each(small, times, asked)));
    }
  }

  private static double each(IndexedHouse house, int times, Asked asked) throws Exception {
    List<ScopeId> scopes = house.scopes();
    return Rounds.millis(() -> {
      for (int i = 0; i < times; i++) asked.of(house, scopes.get(i % scopes.size()));
    })
        / times;
  }

  private static Object open(IndexedHouse in, ScopeId scope) {
    return in.house().journal.open(in.house().unlocked, scope, Purpose.WORK);
  }

  private static Object note(IndexedHouse in, ScopeId scope) {
    in.house().note(scope);
    return scope;
  }

  private static Object list(IndexedHouse in, ScopeId scope) {
    return find(in, Query.list("casefile"));
  }

  private static Object searchOne(IndexedHouse in, ScopeId scope) {
    return find(in, Query.words(in.codename()));
  }

  private static Object searchAll(IndexedHouse in, ScopeId scope) {
    return find(in, Query.words("embassy train"));
  }

  private static Object find(IndexedHouse in, Query asked) {
    return in.search().find(in.house().unlocked, asked.page(0, ROWS), House.LIST);
  }
}
