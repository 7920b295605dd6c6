package org.safeconduct.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a measurement stands on: how much it does, where it may write, to whom it tells.
public final class Bed {
  private final Effort effort;
  private final int facts;
  private final Path scratch;
  private final PrintStream progress;
  private final List<Result> results = new ArrayList<>();

  /// @param facts how long the long log is
  /// @param scratch a folder of this run
  Bed(Effort effort, int facts, Path scratch, PrintStream progress) {
    this.effort = effort;
    this.facts = facts;
    this.scratch = scratch;
    this.progress = progress;
  }

  Effort effort() {
    return effort;
  }

  /// How many facts the long log has: a million, unless less was asked for.
  int facts() {
    return facts;
  }

  /// An empty folder of this name, not made yet.
  Path place(String name) {
    return scratch.resolve(name);
  }

  /// The same, made.
  Path folder(String name) {
    try {
      return Files.createDirectories(place(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Measures and keeps what was found.
  void measure(Rounds.Claim claim, Rounds.Figure ours, Rounds.Peer peer) throws Exception {
    progress.println("  " + claim.name() + " beside " + peer.what() + " …");
    Result.Measured found = Rounds.beside(effort, claim, ours, peer);
    progress.println("    " + ResultTable.ratio(found));
    keep(found);
  }

  void keep(Result result) {
    results.add(result);
  }

  void say(String what) {
    progress.println("  " + what);
  }

  List<Result> results() {
    return List.copyOf(results);
  }
}
