package org.safeconduct.server.search.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.journal.Followed;
import org.safeconduct.server.journal.Following;
import org.safeconduct.server.journal.Following.Indexed;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.vault.Unlocked;

/// Brings an index up to the grants and the log, as long as it may.
///
/// The cursor moves only over what was taken in. A fact of a scope that is not granted is passed
/// by: should the scope be granted later, it is taken in whole then. While scopes are taken in
/// whole the position stands, and what was written meanwhile is met again: harmless.
public final class Follower {
  /// Positions of the log that are taken in between two looks at the clock.
  private static final int BATCH = 64;

  private final Journal journal;
  private final Listings listings;

  public Follower(Journal journal, Listings listings) {
    this.journal = journal;
    this.listings = listings;
  }

  /// Takes in what it can, at least a little. The caller holds the index's turn.
  ///
  /// @param goOn asked now and then: whether there is time left
  /// @return how many changes are not in yet
  public long follow(OpenIndex open, Unlocked unlocked, BooleanSupplier goOn) {
    Following log = journal.following();
    if (isUpToDate(open, log)) return 0;
    long left;
    do {
      Followed since = log.since(open.audience(), open.index().cursor(), BATCH);
      letGo(open, since.standing());
      left = take(open, unlocked, log, since, goOn);
    } while (left > 0 && goOn.getAsBoolean());
    open.refresh();
    return left;
  }

  /// What the audience may open now, without taking anything in.
  ///
  /// @return how many changes are not in
  public long look(OpenIndex open) {
    Followed since = journal.following().since(open.audience(), open.index().cursor(), BATCH);
    open.granted(since.standing());
    return since.left() + since.whole().size() + since.changed().size();
  }

  private static boolean isUpToDate(OpenIndex open, Following log) {
    return open.wasLooked()
        && open.index().again().isEmpty()
        && log.isUpToDate(open.index().cursor());
  }

  private static void letGo(OpenIndex open, Set<ScopeId> standing) {
    open.granted(standing);
    Set<ScopeId> revoked = new HashSet<>(open.scopes());
    revoked.addAll(open.taken.keySet());
    revoked.removeAll(standing);
    for (ScopeId scope : revoked) {
      open.index().remove(scope);
      open.taken.remove(scope);
      open.done.remove(scope);
      open.changed();
    }
  }

  private long take(
      OpenIndex open, Unlocked unlocked, Following log, Followed since, BooleanSupplier goOn) {
    Set<ScopeId> whole = new LinkedHashSet<>(since.whole());
    open.index().again().stream().filter(since.standing()::contains).forEach(whole::add);
    if (!whole.isEmpty()) return takeWhole(open, unlocked, log, since, whole, goOn);
    byScope(since.changed())
        .forEach((scope, subjects) -> take(open, unlocked, log, scope, subjects));
    open.reached(since.next(), Set.of());
    return since.left();
  }

  private long takeWhole(
      OpenIndex open,
      Unlocked unlocked,
      Following log,
      Followed since,
      Set<ScopeId> whole,
      BooleanSupplier goOn) {
    long size = since.next().position() + since.left();
    boolean empty = open.index().cursor().equals(Cursor.START);
    if (empty && open.beganAt < 0) open.beganAt = size;
    whole.removeAll(open.done);
    long left = whole.size();
    for (ScopeId scope : whole) {
      replace(open, unlocked, log, scope, Optional.empty());
      open.done.add(scope);
      left--;
      if (left > 0 && !goOn.getAsBoolean()) return left + since.left();
    }
    open.done.clear();
    long position = empty ? open.beganAt : open.index().cursor().position();
    open.reached(new Cursor(position, since.next().turn()), Set.of());
    return size - position;
  }

  private void take(
      OpenIndex open, Unlocked unlocked, Following log, ScopeId scope, Set<SubjectId> subjects) {
    ScopeKind kind = open.taken.get(scope);
    if (kind == null || !Listings.bySubject(kind)) {
      replace(open, unlocked, log, scope, Optional.empty());
      return;
    }
    for (SubjectId subject : subjects) {
      replace(open, unlocked, log, scope, Optional.of(subject));
    }
  }

  private void replace(
      OpenIndex open,
      Unlocked unlocked,
      Following log,
      ScopeId scope,
      Optional<SubjectId> subject) {
    Optional<Indexed> read =
        subject
            .map(one -> log.subject(unlocked, scope, one))
            .orElseGet(() -> log.whole(unlocked, scope));
    open.changed();
    if (read.isEmpty()) {
      open.index().remove(scope);
      return;
    }
    Chronicle chronicle = read.get().chronicle();
    open.taken.put(scope, chronicle.kind());
    boolean many = subject.isEmpty() && Listings.bySubject(chronicle.kind());
    List<Row> rows = many ? eachSubject(chronicle) : listings.rows(chronicle);
    open.index().replace(scope, subject, read.get().home(), rows);
  }

  /// The rows of a scope that is folded by subject, taken in whole.
  private List<Row> eachSubject(Chronicle chronicle) {
    Set<SubjectId> subjects = new LinkedHashSet<>();
    chronicle.entries().forEach(entry -> subjects.add(entry.subject()));
    List<Row> rows = new ArrayList<>();
    subjects.forEach(subject -> rows.addAll(listings.rows(chronicle.about(subject))));
    return rows;
  }

  private static Map<ScopeId, Set<SubjectId>> byScope(List<Followed.Changed> changes) {
    Map<ScopeId, Set<SubjectId>> by = new LinkedHashMap<>();
    for (Followed.Changed change : changes) {
      by.computeIfAbsent(change.scope(), scope -> new LinkedHashSet<>()).add(change.subject());
    }
    return by;
  }
}
