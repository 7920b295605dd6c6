package org.safeconduct.server.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.safeconduct.ledger.Digest;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.erasing.Erasing;
import org.safeconduct.server.journal.erasing.Settling;
import org.safeconduct.server.journal.log.Log;
import org.safeconduct.server.journal.log.Pending;
import org.safeconduct.server.journal.proving.Proving;
import org.safeconduct.server.journal.reading.Reading;
import org.safeconduct.server.journal.reading.Reading.Opened;
import org.safeconduct.server.journal.start.Start;
import org.safeconduct.server.journal.trail.Trail;
import org.safeconduct.server.journal.writing.Sheet;
import org.safeconduct.server.journal.writing.Writing;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.ScopeKeys;
import org.safeconduct.server.vault.Unlocked;

/// The journal of a founded house, open.
final class Rooms implements AutoCloseable {
  private final Means means;
  private final Trail trail;
  private final Reading record;
  private final Reading visits;
  private final Writing writing;
  private final Settling settling;
  private final Erasing erasing;
  private final Upkeep upkeep;
  private final List<String> mended;
  private final Proving proving;

  Rooms(Means means, Supplier<List<AfterErasure>> followers) {
    this.means = means;
    this.settling = new Settling(means, followers);
    this.mended = new Start(means, settling).begin();
    this.trail = new Trail(means);
    this.record = new Reading(means, means.record());
    this.visits = new Reading(means, means.trail());
    this.writing = new Writing(means, this::conflict);
    this.proving = new Proving(means);
    this.upkeep = new Upkeep(means);
    this.erasing = new Erasing(means, writing, settling);
  }

  List<String> mended() {
    return mended;
  }

  Settling settling() {
    return settling;
  }

  /// Destroys a fact, if somebody else asked for it.
  Outcome erase(Unlocked second, FactRef fact, String reason) {
    Purpose purpose = new Purpose(Purpose.Code.REPAIR, Purpose.Surface.PAGE);
    return means
        .record()
        .read()
        .row(fact)
        .flatMap(
            row -> open(means.record(), second, fact.scope(), Optional.of(row.subject()), purpose))
        .map(about -> erasing.erase(second, fact, reason, about))
        .orElseGet(() -> new Outcome.Refused(Refusal.of("journal.refuse.closed")));
  }

  Upkeep upkeep() {
    return upkeep;
  }

  /// Ends an audience's grants: the fact first, then the rows.
  Outcome revoke(Unlocked by, ScopeId scope, Audience from, String reason) {
    Pending pending = new Pending.Revoke(BodyId.random(means.random()), scope, from);
    Sheet.Line line =
        new Sheet.Line(
            scope, SubjectId.random(means.random()), new MechanismFact.Revoked(from, reason), null);
    Outcome outcome = writing.write(by, Sheet.of(List.of(line), List.of(pending), Right.GRANT));
    if (outcome instanceof Outcome.Written) settling.settle();
    return outcome;
  }

  Outcome endLoan(Unlocked reader, ScopeId scope, List<Draft> saying) {
    Outcome outcome = writing.write(reader, Sheet.of(new Sheet.Loan.Ended(scope), saying));
    if (outcome instanceof Outcome.Written) means.vault().dropLoans(scope);
    return outcome;
  }

  Means means() {
    return means;
  }

  Trail trail() {
    return trail;
  }

  Writing writing() {
    return writing;
  }

  Reading reading() {
    return record;
  }

  /// One scope of one of the logs, for one reader, after the visit is durable.
  Optional<Chronicle> open(
      Log log, Unlocked unlocked, ScopeId scope, Optional<SubjectId> subject, Purpose purpose) {
    return open(log, unlocked, scope, _ -> subject, purpose);
  }

  /// The subject that the scope itself is.
  Optional<Chronicle> root(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    return open(means.record(), unlocked, scope, o -> Optional.of(o.root()), purpose);
  }

  private Optional<Chronicle> open(
      Log log,
      Unlocked unlocked,
      ScopeId scope,
      Function<Reading.Opened, Optional<SubjectId>> subject,
      Purpose purpose) {
    Reading reading = log == means.record() ? record : visits;
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Optional<Opened> opened = reading.opened(mine);
      if (opened.isEmpty()) return Optional.empty();
      Chronicle chronicle =
          subject
              .apply(opened.get())
              .map(one -> reading.subject(mine, one, opened.get()))
              .orElseGet(() -> reading.whole(mine, opened.get()));
      if (chronicle.entries().isEmpty()) return Optional.empty();
      trail.visit(opened.get().home(), unlocked.member(), List.of(scope), purpose);
      return Optional.of(chronicle);
    }
  }

  /// Where a scope of the record stands for one reader, after the visit is durable.
  Optional<Mark> mark(Unlocked unlocked, ScopeId scope, Purpose purpose) {
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Digest head = means.record().read().head(scope).digest();
      Optional<Opened> opened = record.opened(mine);
      opened.ifPresent(of -> trail.visit(of.home(), unlocked.member(), List.of(scope), purpose));
      return opened.map(of -> new Mark(scope, head, mine.generation()));
    }
  }

  /// Facts of an inquiry for a stranger, after the visit is durable.
  Optional<Proved> prove(
      Unlocked unlocked, ScopeId scope, Map<Long, Predicate<String>> shown, Purpose purpose) {
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Optional<Opened> opened = record.opened(mine).filter(o -> o.kind() == ScopeKind.INQUIRY);
      if (opened.isEmpty()) return Optional.empty();
      trail.visit(opened.get().home(), unlocked.member(), List.of(scope), purpose);
      return proving.prove(mine, shown, Set.of(unlocked.keyName()));
    }
  }

  Proving proving() {
    return proving;
  }

  /// A file's key, after the visit is durable.
  Optional<Secret> openFile(Unlocked unlocked, ScopeId scope, BodyId file, Purpose purpose) {
    if (!means.record().read().hasExhibit(file)) return Optional.empty();
    Optional<ScopeKeys> keys = means.vault().open(unlocked, scope);
    if (keys.isEmpty()) return Optional.empty();
    try (ScopeKeys mine = keys.get()) {
      Optional<Opened> opened = record.opened(mine);
      if (opened.isEmpty() || !means.vault().holds(file)) return Optional.empty();
      trail.visit(opened.get().home(), unlocked.member(), List.of(scope), purpose);
      return mine.unwrap(file);
    }
  }

  private Outcome.Conflict conflict(Unlocked unlocked, Draft draft) {
    List<Told<Fact>> since = new ArrayList<>();
    open(means.record(), unlocked, draft.scope(), Optional.of(draft.subject()), Purpose.WORK)
        .ifPresent(now ->
            now.entries()
                .forEach(entry -> {
                  if (entry instanceof Entry.Open(var told)
                      && told.ref().seq() > draft.seen().seq()) {
                    since.add(told);
                  }
                }));
    return new Outcome.Conflict(draft, since);
  }

  @Override
  public void close() {
    means.record().close();
    means.trail().close();
  }
}
