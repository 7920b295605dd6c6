package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.List;

/// Runs ours and the peer in turn, in this process: what disturbs the machine disturbs both. A loop
/// made by hand and no harness, because nearly everything here takes milliseconds, writes to a disk
/// or has many threads.
final class Rounds {
  /// Of what takes longer, a few rounds tell as much.
  private static final double A_MINUTE = 60;

  private static final int FEW = 3;

  private Rounds() {}

  /// One run that gives one figure.
  @FunctionalInterface
  interface Figure {
    double once() throws Exception;
  }

  /// Something that takes time.
  @FunctionalInterface
  interface Work {
    void once() throws Exception;
  }

  /// What is beside ours.
  record Peer(String what, Figure figure) {}

  /// What is said of a row of the table, before it is run.
  record Claim(String name, String unit, Aim aim) {}

  static Result.Measured beside(Effort effort, Claim claim, Figure ours, Peer peer)
      throws Exception {
    Memory.begin();
    double warming = 0;
    for (int round = 0; round < effort.warmUp(); round++) {
      warming +=
          seconds(() -> {
            ours.once();
            peer.figure().once();
          });
    }
    int rounds = warming < A_MINUTE ? effort.rounds() : Math.min(FEW, effort.rounds());
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      mine.add(ours.once());
      theirs.add(peer.figure().once());
    }
    return new Result.Measured(
        claim.name, claim.unit, peer.what, mine, theirs, claim.aim, Memory.peak());
  }

  /// Seconds that some work takes.
  static double seconds(Work work) throws Exception {
    long begun = System.nanoTime();
    work.once();
    return Math.max(1, System.nanoTime() - begun) / 1e9;
  }

  static double millis(Work work) throws Exception {
    return seconds(work) * 1e3;
  }

  /// How many a second.
  static double rate(double count, Work work) throws Exception {
    return count / seconds(work);
  }
}
