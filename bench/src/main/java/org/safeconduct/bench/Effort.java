package org.safeconduct.bench;

/// How much is done: enough to be believed, or just enough to see that it runs.
public enum Effort {
  FULL(5, 1),
  QUICK(1, 1);

  private final int rounds;
  private final int warmUp;

  Effort(int rounds, int warmUp) {
    this.rounds = rounds;
    this.warmUp = warmUp;
  }

  /// Rounds that count.
  int rounds() {
    return rounds;
  }

  /// Rounds before them that do not.
  int warmUp() {
    return warmUp;
  }

  /// A size: as it is claimed for, or a small one.
  int of(int full, int quick) {
    return this == FULL ? full : quick;
  }
}
