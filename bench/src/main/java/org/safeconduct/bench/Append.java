package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.kernel.ScopeId;

/// `append`: facts that are sealed, signed, chained and durable in both files, one a call, by so
/// many writers at once, each in a casefile of its own.
final class Append implements Measurement {
  private static final int MOST = 2_048;

  @Override
  public String name() {
    return "append";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int most = bed.effort().of(MOST, 64);
    try (House house = new House(bed.folder("house"))) {
      List<ScopeId> scopes = house.casefiles(most, House.BESIDE_NOTES);
      one(bed, house, scopes.getFirst());
      many(bed, house, scopes.subList(0, 16), new Aim.Told());
      many(bed, house, scopes.subList(0, Math.min(256, most)), new Aim.AtLeast(0.85));
      many(bed, house, scopes, new Aim.Told());
      besideRows(bed, house, scopes);
    }
  }

  /// What of it is SQLite, which has the same rows to make durable whoever sealed them.
  private static void besideRows(Bed bed, House house, List<ScopeId> scopes) throws Exception {
    int writes = bed.effort().of(1_000, 100);
    List<ScopeId> many = scopes.subList(0, Math.min(256, scopes.size()));
    new House(bed.folder("rows")).close();
    try (PlainRows plain = new PlainRows(bed.folder("rows"))) {
      bed.measure(
          new Claim("append, 1 writer", "ms a fact", new Aim.Told()),
          () -> Rounds.millis(() -> write(house, scopes.getFirst(), writes)) / writes,
          new Peer(
              "the same rows by plain SQL",
              () -> Rounds.millis(() -> plain.write(writes, 1)) / writes));
      int each = Math.ceilDiv(bed.effort().of(4_096, 512), many.size());
      int all = each * many.size();
      bed.measure(
          new Claim("append, " + many.size() + " writers", "facts/s", new Aim.Told()),
          () -> Rounds.rate(all, () -> writeAtOnce(house, many, each)),
          new Peer(
              "the same rows by plain SQL, as many a commit",
              () -> Rounds.rate(all, () -> plain.write(all, many.size()))));
    }
  }

  /// Beside what two files cost that are made durable one after the other.
  private static void one(Bed bed, House house, ScopeId scope) throws Exception {
    int writes = bed.effort().of(1_000, 100);
    try (RawCommits raw = new RawCommits(bed.folder("raw"))) {
      bed.measure(
          new Claim("append, 1 writer", "ms a fact", new Aim.AtMost(1.5)),
          () -> Rounds.millis(() -> write(house, scope, writes)) / writes,
          new Peer(
              "two raw SQLite commits", () -> Rounds.millis(() -> raw.twice(writes)) / writes));
    }
  }

  private static void many(Bed bed, House house, List<ScopeId> scopes, Aim aim) throws Exception {
    int each = Math.ceilDiv(bed.effort().of(4_096, 512), scopes.size());
    int writes = each * scopes.size();
    SigningRate signing = new SigningRate(house.random);
    bed.measure(
        new Claim("append, " + scopes.size() + " writers", "facts/s", aim),
        () -> Rounds.rate(writes, () -> writeAtOnce(house, scopes, each)),
        new Peer(
            "Ed25519 signatures, one core", () -> Rounds.rate(writes, () -> signing.sign(writes))));
  }

  private static void writeAtOnce(House house, List<ScopeId> scopes, int each) throws Exception {
    List<Future<?>> writers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (ScopeId scope : scopes) {
        writers.add(threads.submit(() -> write(house, scope, each)));
      }
      for (Future<?> writer : writers) writer.get();
    }
  }

  private static void write(House house, ScopeId scope, int facts) {
    for (int i = 0; i < facts; i++) house.note(scope);
  }
}
