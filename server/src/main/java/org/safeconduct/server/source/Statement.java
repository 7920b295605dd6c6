package org.safeconduct.server.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.DenialCoded;
import org.safeconduct.server.source.SourceFact.StatementAscribed;
import org.safeconduct.server.source.SourceFact.StatementGraded;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.SourceFact.StatementsTied;

/// One public statement as it stands: the words that never change, and what was seen of it since.
///
/// @param seq of the fact that recorded it
/// @param grade absent where nobody graded it
public record Statement(
    SubjectId id,
    long seq,
    StatementRecorded recorded,
    Ties ties,
    @Nullable StatementGraded grade,
    Set<DenialCode> denial,
    Set<SubjectId> sources) {
  public Statement {
    denial = Set.copyOf(denial);
    sources = Set.copyOf(sources);
  }

  /// Empty where the subject is no statement, or it was taken back.
  public static Optional<Statement> of(Chronicle subject) {
    Optional<Statement> statement = Optional.empty();
    for (Told<SourceFact> told : subject.live(SourceFact.class)) {
      statement =
          switch (told.fact()) {
            case StatementRecorded recorded ->
                statement.or(() -> Optional.of(first(told.subject(), told.ref().seq(), recorded)));
            case StatementsTied(Tie tie, SubjectId other, _) ->
                statement.map(s -> s.tied(s.ties.and(tie, other)));
            case StatementGraded graded -> statement.map(s -> s.graded(graded));
            case DenialCoded coded -> statement.map(s -> s.coded(coded.codes()));
            case StatementAscribed ascribed -> statement.map(s -> s.ascribed(ascribed.sources()));
            case SourceFact.OfSource _ -> statement;
          };
    }
    return statement;
  }

  private static Statement first(SubjectId id, long seq, StatementRecorded recorded) {
    return new Statement(id, seq, recorded, Ties.first(recorded), null, Set.of(), Set.of());
  }

  /// @throws Refused where nothing is denied
  public DenialCoded code(Set<DenialCode> codes) {
    if (recorded.stance() != Stance.DENIES) throw Refused.because("source.refuse.no-denial");
    return new DenialCoded(codes);
  }

  public PartialDate saidOn() {
    return recorded.saidOn();
  }

  public String speaker() {
    return recorded.speaker();
  }

  public String carriedBy() {
    return recorded.carriedBy();
  }

  public Attribution attribution() {
    return recorded.attribution();
  }

  public List<String> claim() {
    return recorded.claim();
  }

  public Stance stance() {
    return recorded.stance();
  }

  public @Nullable Figure figure() {
    return recorded.figure();
  }

  public @Nullable ImportedRow row() {
    return recorded.row();
  }

  private Statement tied(Ties now) {
    return new Statement(id, seq, recorded, now, grade, denial, sources);
  }

  private Statement graded(StatementGraded now) {
    return new Statement(id, seq, recorded, ties, now, denial, sources);
  }

  private Statement coded(Set<DenialCode> now) {
    return new Statement(id, seq, recorded, ties, grade, now, sources);
  }

  private Statement ascribed(Set<SubjectId> now) {
    return new Statement(id, seq, recorded, ties, grade, denial, now);
  }

  @Override
  public String toString() {
    return "Statement[" + id + "]";
  }
}
