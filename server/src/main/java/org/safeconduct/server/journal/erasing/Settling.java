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
import org.safeconduct.server.kernel.Bits128;
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

  /// Lets keys and bodies go, and ends grants. What others have to do stays pending. Says what it
  /// did.
  public synchronized List<Pending> destroy() {
    List<Pending> pending = means.record().read().pending();
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
    if (!erasures.isEmpty()) destroy(erasures);
    return pending;
  }

  /// The same, then tells those who follow, and clears what was pending.
  public synchronized void settle() {
    destroy();
    Map<ScopeId, AfterErasure.Gone> gone = new LinkedHashMap<>();
    List<Pending> left = means.record().read().pending();
    for (Pending each : left) {
      Optional<LogRow> row = means.record().read().row(new BodyId(Bits128.of(each.id())));
      gone.merge(each.scope(), gone(each, row), Settling::both);
    }
    followers.get().forEach(follower -> gone.values().forEach(follower::erased));
    left.forEach(means.record()::settled);
  }

  private void destroy(List<Pending.Erase> erasures) {
    means.vault().drop(erasures.stream().map(Pending.Erase::body).toList());
    means.failpoints().reached(Failpoint.ERASURE_KEY_GONE);
    for (Pending.Erase erase : erasures) {
      means
          .record()
          .read()
          .row(erase.body())
          .ifPresent(row -> means.record().dropBody(row.bodyId(), row.position()));
    }
    means.record().cut();
    means.failpoints().reached(Failpoint.ERASURE_BODY_GONE);
    means.vault().shred();
  }

  private static AfterErasure.Gone gone(Pending pending, Optional<LogRow> row) {
    List<FactRef> facts = row.map(LogRow::ref).stream().toList();
    List<BodyId> files =
        row.isPresent() ? List.of() : List.of(new BodyId(Bits128.of(pending.id())));
    return new AfterErasure.Gone(pending.scope(), facts, files);
  }

  private static AfterErasure.Gone both(AfterErasure.Gone a, AfterErasure.Gone b) {
    List<FactRef> facts = new ArrayList<>(a.facts());
    facts.addAll(b.facts());
    List<BodyId> files = new ArrayList<>(a.files());
    files.addAll(b.files());
    return new AfterErasure.Gone(a.scope(), facts, files);
  }
}
