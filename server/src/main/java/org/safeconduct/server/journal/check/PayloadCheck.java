package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.seal.BodySeal;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.LogReader;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.reading.HeldKeys;
import org.safeconduct.server.journal.writing.Sealing;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// Whether payloads are what their leaves commit to, as far as one member can open them. Shows
/// nothing of what it opens, so it writes no visit.
public final class PayloadCheck {
  private final LogReader log;
  private final String origin;
  private final List<Broken> found = new ArrayList<>();
  private long opened;

  public PayloadCheck(LogReader log, String origin) {
    this.log = log;
    this.origin = origin;
  }

  /// How many payloads were opened.
  public long opened() {
    return opened;
  }

  /// Opens every scope of the log that the member can open.
  ///
  /// @return what is broken
  public List<Broken> check(Vault vault, Unlocked unlocked) {
    for (ScopeId scope : log.scopes()) {
      Optional<ScopeKeys> keys = vault.open(unlocked, scope);
      if (keys.isEmpty()) continue;
      try (ScopeKeys mine = keys.get();
          HeldKeys held = HeldKeys.all(mine)) {
        log.rows(scope).forEach(row -> check(row, held));
      }
    }
    return found;
  }

  private void check(LogRow row, HeldKeys keys) {
    if (row.body().isEmpty()) return;
    Optional<Secret> key = keys.of(row.bodyId());
    if (key.isEmpty()) return;
    byte[] payload = new byte[0];
    try (Secret bodyKey = key.get()) {
      payload =
          BodySeal.open(
              bodyKey, Sealing.context(row.scope(), row.subject()), row.body().get().toArray());
      Digest commit = Sealing.commit(payload, bodyKey);
      opened++;
      if (!commit.equals(row.parsed().leaf().commit())) {
        wrong(row, "commit " + row.parsed().leaf().commit() + " expected, " + commit + " found");
      }
    } catch (EnvelopeTampered e) {
      wrong(row, "the body does not open under its key");
    } catch (LedgerRefusal e) {
      wrong(row, RowCheck.say(e));
    } finally {
      Arrays.fill(payload, (byte) 0);
    }
  }

  private void wrong(LogRow row, String what) {
    found.add(new Broken(origin + " " + row.position(), what));
  }
}
