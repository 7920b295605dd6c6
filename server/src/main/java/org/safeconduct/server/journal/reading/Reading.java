package org.safeconduct.server.journal.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Means;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.log.LogRow;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.ScopeKeys;

/// Opens rows of one log for somebody who has the keys.
public final class Reading {
  private final Log log;
  private final RowOpener opener;
  private final Alarm alarm;

  /// @param log one of the two
  public Reading(Means means, Log log) {
    this.log = log;
    this.opener = new RowOpener(means, log.origin());
    this.alarm = means.alarm();
  }

  /// What a scope says of itself in its first fact.
  public record Opened(ScopeKind kind, TeamId home, SubjectId root) {}

  /// A scope's first fact; empty if the scope is not there, or the fact does not open.
  public Optional<Opened> opened(ScopeKeys keys) {
    return log.read()
        .row(new FactRef(keys.scope(), 1))
        .map(row -> opener.open(row, keys::unwrap))
        .flatMap(Reading::opened);
  }

  /// One row, for who has its body's key.
  public Entry one(LogRow row, BodyKeys keys) {
    return opener.open(row, keys);
  }

  /// A scope whole: also its chain is checked.
  public Chronicle whole(ScopeKeys keys, Opened opened) {
    ScopeId scope = keys.scope();
    List<LogRow> rows = log.read().rows(scope);
    checkEnd(scope, rows);
    try (HeldKeys held = HeldKeys.all(keys)) {
      return new Chronicle(scope, opened.kind(), opened.root(), entries(scope, opened, rows, held));
    }
  }

  /// One subject.
  public Chronicle subject(ScopeKeys keys, SubjectId subject, Opened opened) {
    List<LogRow> rows = log.read().rows(keys.scope(), subject);
    List<BodyId> bodies = rows.stream().map(LogRow::bodyId).toList();
    try (HeldKeys held = HeldKeys.of(keys, bodies)) {
      List<Entry> entries = rows.stream().map(row -> opener.open(row, held)).toList();
      return new Chronicle(keys.scope(), opened.kind(), opened.root(), Dead.byRule(entries));
    }
  }

  private List<Entry> entries(ScopeId scope, Opened opened, List<LogRow> rows, BodyKeys keys) {
    List<Entry> entries = new ArrayList<>(rows.size());
    Digest before = Digest.ZERO;
    long expected = 1;
    for (LogRow row : rows) {
      for (; expected < row.seq(); expected++) {
        alarm.ring(new Broken(log.origin() + " " + scope, "fact " + expected + " is not there"));
        entries.add(new Entry.Closed(new FactRef(scope, expected), opened.root()));
      }
      Optional<SignedLeaf> leaf = opener.leaf(row);
      entries.add(opener.open(row, leaf, keys));
      if (leaf.isPresent()) {
        follows(row, leaf.get(), before);
        before = Digest.sha256(row.leaf().getBytes(StandardCharsets.UTF_8));
      }
      expected++;
    }
    return entries;
  }

  private void follows(LogRow row, SignedLeaf leaf, Digest before) {
    if (!leaf.leaf().prev().equals(before)) {
      opener.ring(row, "the leaf does not follow the one before it in its scope");
    }
  }

  private void checkEnd(ScopeId scope, List<LogRow> rows) {
    long head = log.read().head(scope).seq();
    long last = rows.isEmpty() ? 0 : rows.getLast().seq();
    if (last < head && log.read().row(new FactRef(scope, head)).isEmpty()) {
      alarm.ring(new Broken(log.origin() + " " + scope, "facts after " + last + " are not there"));
    }
  }

  private static Optional<Opened> opened(Entry entry) {
    return switch (entry) {
      case Entry.Open(var told) ->
          told.fact() instanceof MechanismFact.ScopeOpened(var kind, var home)
              ? Optional.of(new Opened(kind, home, told.subject()))
              : Optional.empty();
      case Entry.Erased e -> Optional.empty();
      case Entry.Closed c -> Optional.empty();
      case Entry.Unknown u -> Optional.empty();
    };
  }
}
