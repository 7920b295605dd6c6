package org.safeconduct.bench;

import java.util.List;
import java.util.Map;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// `open`: a casefile from its rows to its facts. Who opens it again within ten minutes writes no
/// second visit, so what is timed is the opening; the visit's durable write is a row of its own.
final class Open implements Measurement {
  private static final int OPENINGS = 20_000;

  @Override
  public String name() {
    return "open";
  }

  @Override
  public void run(Bed bed) throws Exception {
    try (House house = new House(bed.folder("house"))) {
      open(bed, house, 50, new Aim.Told());
      open(bed, house, 500, new Aim.AtMost(1.3));
      open(bed, house, bed.effort().of(5_000, 1_000), new Aim.AtMost(1.3));
      visit(bed, house);
    }
  }

  private static void open(Bed bed, House house, int facts, Aim aim) throws Exception {
    ScopeId scope = house.casefile(facts);
    int times = Math.max(1, bed.effort().of(OPENINGS, 1_000) / facts);
    try (SealedCopy copy = SealedCopy.of(house, chronicle(house, scope))) {
      bed.measure(
          new Claim("open, " + facts + " facts", "ms", aim),
          () -> Rounds.millis(() -> again(times, () -> chronicle(house, scope))) / times,
          new Peer(
              "unwrapping, decrypting, parsing the same bytes",
              () -> Rounds.millis(() -> again(times, copy::open)) / times));
    }
  }

  private static void visit(Bed bed, House house) throws Exception {
    int visits = bed.effort().of(500, 50);
    try (RawCommits raw = new RawCommits(bed.folder("raw"))) {
      bed.measure(
          new Claim("open, the visit", "ms", new Aim.Told()),
          () -> Rounds.millis(() -> again(visits, () -> visitSomething(house))) / visits,
          new Peer(
              "two raw SQLite commits", () -> Rounds.millis(() -> raw.twice(visits)) / visits));
    }
  }

  private static Chronicle chronicle(House house, ScopeId scope) {
    return house.journal.open(house.unlocked, scope, Purpose.WORK).orElseThrow();
  }

  private static void visitSomething(House house) {
    Map<TeamId, List<ScopeId>> shown = Map.of(house.team, List.of(ScopeId.random(house.random)));
    house.journal.visited(house.unlocked, shown, Purpose.WORK);
  }

  private static void again(int times, Runnable work) {
    for (int i = 0; i < times; i++) work.run();
  }
}
