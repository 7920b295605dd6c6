package org.safeconduct.server.exchange;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.records.Incoming;

/// What a reader made of some files.
public sealed interface Reading {
  /// All of it was understood.
  record Understood(Incoming incoming) implements Reading {}

  /// Nothing is to be taken in: these things are wrong, the first thousand of them.
  record Wrong(List<Trouble> troubles) implements Reading {
    public Wrong {
      troubles = List.copyOf(troubles);
    }
  }

  default Optional<Incoming> read() {
    return this instanceof Understood(Incoming incoming) ? Optional.of(incoming) : Optional.empty();
  }

  default List<Trouble> troubles() {
    return this instanceof Wrong(List<Trouble> troubles) ? troubles : List.of();
  }
}
