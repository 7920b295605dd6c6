package org.safeconduct.server.journal;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.journal.reading.Alarm;
import org.safeconduct.server.vault.Vault;

/// What the journal's rooms work with.
///
/// @param record the log of the work, `journal.db`
/// @param trail the log of visits, `trail.db`
public record Means(
    Vault vault,
    Log record,
    Log trail,
    PayloadCodec codec,
    Alarm alarm,
    InstantSource clock,
    SecureRandom random,
    Failpoint.Handler failpoints) {

  /// The checkpoints of both logs that are durable by now, for the box of keys to remember: it may
  /// lag behind a log, never lead.
  public List<Checkpoint> durable() {
    List<Checkpoint> durable = new ArrayList<>();
    record.read().head().map(Head::tree).ifPresent(durable::add);
    trail.read().head().map(Head::tree).ifPresent(durable::add);
    return durable;
  }
}
