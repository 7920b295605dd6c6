package org.safeconduct.server.vault;

/// How many of how many trustees it takes; two at least, because one alone must never be enough.
public record Quorum(int threshold, int count) {
  public Quorum {
    if (threshold < 2 || threshold > count || count > 255) {
      throw new IllegalArgumentException(threshold + " of " + count + " is not possible");
    }
  }
}
