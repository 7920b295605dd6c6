package org.safeconduct.server.journal.erasing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.server.journal.AfterErasure;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.log.Failpoint;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.journal.log.Pending;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;

/// Lets go, in every store, of what the log has taken. Each step may be repeated.
public final class Settling {
  private final Means means;
  private final Supplier<List<AfterErasure>> followers;

  public Settling(Means means, Supplier<List<AfterErasure>> followers) {
    this.means = means;
    this.followers = followers;
  }

  /// Everything that is pending. What only this process can do (keys, bodies) is done before this
  /// returns; so is what others do who are there by now.
  public synchronized void settle() {
    List<Pending> pending = means.record().read().pending();
    if (pending.isEmpty()) return;
    List<Pending.Erase> erasures = new ArrayList<>();
    for (Pending each : pending) {
      switch (each) {
        case Pending.Erase erase -> erasures.add(erase);
        case Pending.Revoke revoke -> {
          means.vault().revoke(revoke.scope(), revoke.from());
          means.record().settled(revoke);
        }
      }
    }
    if (!erasures.isEmpty()) settle(erasures);
  }

  private void settle(List<Pending.Erase> erasures) {
    means.vault().drop(erasures.stream().map(Pending.Erase::body).toList());
    means.failpoints().reached(Failpoint.ERASURE_KEY_GONE);
    Map<ScopeId, AfterErasure.Gone> gone = new LinkedHashMap<>();
    for (Pending.Erase erase : erasures) {
      Optional<LogRow> row = means.record().read().row(erase.body());
      row.ifPresent(found -> means.record().dropBody(found.bodyId(), found.position()));
      gone.merge(erase.scope(), gone(erase, row), Settling::both);
    }
    means.record().cut();
    means.failpoints().reached(Failpoint.ERASURE_BODY_GONE);
    means.vault().shred();
    followers.get().forEach(follower -> gone.values().forEach(follower::erased));
    erasures.forEach(means.record()::settled);
  }

  private static AfterErasure.Gone gone(Pending.Erase erase, Optional<LogRow> row) {
    List<FactRef> facts = row.map(LogRow::ref).stream().toList();
    List<BodyId> files = row.isPresent() ? List.of() : List.of(erase.body());
    return new AfterErasure.Gone(erase.scope(), facts, files);
  }

  private static AfterErasure.Gone both(AfterErasure.Gone a, AfterErasure.Gone b) {
    List<FactRef> facts = new ArrayList<>(a.facts());
    facts.addAll(b.facts());
    List<BodyId> files = new ArrayList<>(a.files());
    files.addAll(b.files());
    return new AfterErasure.Gone(a.scope(), facts, files);
  }
}
