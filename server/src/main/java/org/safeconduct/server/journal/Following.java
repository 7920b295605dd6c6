package org.safeconduct.server.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Place;
import org.safeconduct.server.journal.reading.Reading;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.GrantsSince;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;

/// How a search index follows the log. Writes no visit: what an index later shows is visited then.
/// Only `search` may call it.
public final class Following {
  private final Means means;
  private final Reading reading;

  Following(Means means, Reading reading) {
    this.means = means;
    this.reading = reading;
  }

  /// A chronicle for an index, and the home team of its scope.
  public record Indexed(Chronicle chronicle, TeamId home) {}

  /// Whether nothing was written, granted or revoked since.
  public boolean isUpToDate(Cursor cursor) {
    return means.vault().turn() == cursor.turn() && size() == cursor.position();
  }

  /// What moved among an audience's grants since a turn. Two-person scopes are in no index, nor are
  /// trails.
  public GrantsSince grants(Audience audience, long turn) {
    GrantsSince since = means.vault().since(audience, turn);
    if (since.given().isEmpty()) return since;
    Map<ScopeId, Long> given = new HashMap<>(since.given());
    means.trail().read().scopes().forEach(given::remove);
    return new GrantsSince(since.turn(), given, since.ends(), since.gone());
  }

  /// By which a grant has ended.
  public Instant now() {
    return means.clock().instant();
  }

  /// What was written from a position of the log on, in whatever scope.
  ///
  /// @param most how many positions to look at
  public Followed written(long position, int most) {
    long size = size();
    List<Place> places = means.record().read().places(position, most);
    Set<Followed.Changed> changed = new LinkedHashSet<>();
    for (Place place : places) {
      changed.add(new Followed.Changed(place.scope(), place.subject()));
    }
    long next = places.isEmpty() ? position : places.getLast().position() + 1;
    return new Followed(List.copyOf(changed), next, Math.max(0, size - next));
  }

  /// How long the log is.
  public long size() {
    return means.record().read().head().map(Head::size).orElse(0L);
  }

  /// A scope whole; empty if this member cannot open it.
  public Optional<Indexed> whole(Unlocked unlocked, ScopeId scope) {
    return read(unlocked, scope, Optional.empty());
  }

  /// One subject; empty if this member cannot open it.
  public Optional<Indexed> subject(Unlocked unlocked, ScopeId scope, SubjectId subject) {
    return read(unlocked, scope, Optional.of(subject));
  }

  private Optional<Indexed> read(Unlocked unlocked, ScopeId scope, Optional<SubjectId> subject) {
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      return reading
          .opened(mine)
          .map(opened ->
              new Indexed(
                  subject
                      .map(one -> reading.subject(mine, one, opened))
                      .orElseGet(() -> reading.whole(mine, opened)),
                  opened.home()));
    }
  }
}
