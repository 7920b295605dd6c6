package org.safeconduct.estimate.waiting;

import java.util.Optional;

/// A length of waiting, and how it ended; empty for who still waits (censored).
public record Stay(double length, Optional<Ending> ending) {
  public Stay {
    if (!(length >= 0)) throw new IllegalArgumentException("a length is not negative");
  }
}
