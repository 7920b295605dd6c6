package org.safeconduct.server.journal.log;

import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.SignedNote;

/// Where the log stands: its tree's right edge and the checkpoint that the log's key signed of it.
public record Head(Edge edge, SignedNote checkpoint) {
  public long size() {
    return edge.size();
  }

  public Checkpoint tree() {
    return Checkpoint.parse(checkpoint.text());
  }
}
