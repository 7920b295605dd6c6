package org.safeconduct.server.vault;

import java.util.List;
import org.safeconduct.ledger.Checkpoint;

/// What one write puts into the box, in one commit.
///
/// @param seen the last checkpoint of each log that is durable by now; the box may lag behind a log
///   and never leads it
public record KeyBatch(
    List<WrappedKey> bodies,
    List<ScopeGeneration> generations,
    List<GrantOf> grants,
    List<Checkpoint> seen) {
  public KeyBatch {
    bodies = List.copyOf(bodies);
    generations = List.copyOf(generations);
    grants = List.copyOf(grants);
    seen = List.copyOf(seen);
  }

  public static KeyBatch of(List<WrappedKey> bodies, List<Checkpoint> seen) {
    return new KeyBatch(bodies, List.of(), List.of(), seen);
  }
}
