package org.safeconduct.server.journal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.Place;
import org.safeconduct.server.journal.reading.Reading;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Half;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.StandingGrant;
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

  /// What changed for an audience. Grants that end by themselves are in no index, nor are
  /// two-person scopes, nor trails.
  ///
  /// @param most how many positions of the log to look at
  public Followed since(Audience audience, Cursor cursor, int most) {
    // The turn is read first: a grant that comes in between is met again, never missed.
    long turn = means.vault().turn();
    Set<ScopeId> trails = Set.copyOf(means.trail().read().scopes());
    List<StandingGrant> grants =
        means.vault().standing(audience).stream()
            .filter(grant -> grant.expires().isEmpty() && grant.half() == Half.WHOLE)
            .filter(grant -> !trails.contains(grant.scope()))
            .toList();
    long size = size();
    List<Place> places = means.record().read().places(cursor.position(), most);
    Set<ScopeId> standing = new HashSet<>();
    Set<ScopeId> whole = new HashSet<>();
    for (StandingGrant grant : grants) {
      standing.add(grant.scope());
      if (grant.turn() > cursor.turn()) whole.add(grant.scope());
    }
    Set<Followed.Changed> changed = new LinkedHashSet<>();
    for (Place place : places) {
      if (standing.contains(place.scope()) && !whole.contains(place.scope())) {
        changed.add(new Followed.Changed(place.scope(), place.subject()));
      }
    }
    long next = places.isEmpty() ? cursor.position() : places.getLast().position() + 1;
    return new Followed(
        standing,
        whole,
        List.copyOf(changed),
        new Cursor(next, Math.max(turn, cursor.turn())),
        Math.max(0, size - next));
  }

  private long size() {
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
