package org.safeconduct.server.search.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Followed;
import org.safeconduct.server.journal.Following;
import org.safeconduct.server.journal.Following.Indexed;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.vault.Unlocked;

/// Brings an index up to the grants and the log, as long as it may. Costs as much as what moved.
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
    open.begin(log);
    long left;
    do {
      open.granted.look(log, open);
      if (open.isAt(log)) break;
      open.granted.leave().forEach(open::remove);
      takeWhole(open, unlocked, log, goOn);
      settle(open);
      if (open.granted.left() == 0) takeOn(open, unlocked, log);
      left = left(open, log);
    } while (left > 0 && goOn.getAsBoolean());
    open.refresh();
    return left(open, log);
  }

  /// Goes on in the background, until all is in, this member locks, or the index is let go.
  public void goOn(OpenIndex open, Unlocked unlocked) {
    CatchUp.begin(this, open, unlocked);
  }

  /// What the audience may open now, without taking anything in.
  ///
  /// @return how many changes are not in
  public long look(OpenIndex open) {
    Following log = journal.following();
    open.begin(log);
    open.granted.look(log, open);
    return left(open, log);
  }

  private static long left(OpenIndex open, Following log) {
    return open.granted.left() + log.size() - open.from();
  }

  private void takeWhole(OpenIndex open, Unlocked unlocked, Following log, BooleanSupplier goOn) {
    SideBySide.each(
        open.granted.waiting(),
        goOn,
        scope -> {
          replace(open, unlocked, log, scope, Optional.empty());
          open.granted.tookIn(scope);
        });
  }

  /// Everything that was granted is in: from here on the log is followed.
  private static void settle(OpenIndex open) {
    OptionalLong turn = open.granted.done();
    if (turn.isEmpty()) return;
    Cursor now = new Cursor(open.from(), turn.getAsLong());
    if (!now.equals(open.index().cursor()) || !open.index().again().isEmpty()) {
      open.reached(now, Set.of());
    }
  }

  private void takeOn(OpenIndex open, Unlocked unlocked, Following log) {
    Cursor cursor = open.index().cursor();
    Followed written = log.written(cursor.position(), BATCH);
    byScope(open, written.changed())
        .forEach((scope, subjects) -> take(open, unlocked, log, scope, subjects));
    if (written.next() > cursor.position()) {
      open.reached(new Cursor(written.next(), cursor.turn()), open.index().again());
    }
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
    if (read.isEmpty()) {
      open.remove(scope);
      return;
    }
    Chronicle chronicle = read.get().chronicle();
    open.taken.put(scope, chronicle.kind());
    boolean many = subject.isEmpty() && Listings.bySubject(chronicle.kind());
    List<Row> rows = many ? eachSubject(chronicle) : listings.rows(chronicle);
    open.replace(scope, subject, read.get().home(), rows);
  }

  /// The rows of a scope that is folded by subject, taken in whole.
  private List<Row> eachSubject(Chronicle chronicle) {
    Map<SubjectId, List<Entry>> subjects = new LinkedHashMap<>();
    chronicle
        .entries()
        .forEach(e -> subjects.computeIfAbsent(e.subject(), _ -> new ArrayList<>()).add(e));
    List<Row> rows = new ArrayList<>();
    for (List<Entry> its : subjects.values()) {
      rows.addAll(
          listings.rows(new Chronicle(chronicle.scope(), chronicle.kind(), chronicle.root(), its)));
    }
    return rows;
  }

  /// What was written in scopes that the audience may open.
  private static Map<ScopeId, Set<SubjectId>> byScope(
      OpenIndex open, List<Followed.Changed> changes) {
    Map<ScopeId, Set<SubjectId>> by = new LinkedHashMap<>();
    for (Followed.Changed change : changes) {
      if (!open.granted.stands(change.scope())) continue;
      by.computeIfAbsent(change.scope(), scope -> new LinkedHashSet<>()).add(change.subject());
    }
    return by;
  }
}
