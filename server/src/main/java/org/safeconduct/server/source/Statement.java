package org.safeconduct.server.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.BatchImported;
import org.safeconduct.server.source.SourceFact.BatchTakenBack;
import org.safeconduct.server.source.SourceFact.DisputeFound;
import org.safeconduct.server.source.SourceFact.OriginFound;
import org.safeconduct.server.source.SourceFact.StatementRecorded;

/// One public statement as it stands.
///
/// @param seq of the fact that recorded it
public record Statement(
    SubjectId id,
    long seq,
    PartialDate saidOn,
    String speaker,
    String carriedBy,
    Attribution attribution,
    List<String> claim,
    Stance stance,
    @Nullable SubjectId origin,
    @Nullable SubjectId corrects,
    Set<SubjectId> disputes,
    @Nullable Figure figure,
    @Nullable ImportedRow row) {

  public Statement {
    claim = List.copyOf(claim);
    disputes = Set.copyOf(disputes);
  }

  /// Empty where the subject is no statement, or it was taken back.
  public static Optional<Statement> of(Chronicle subject) {
    Optional<Statement> statement = Optional.empty();
    for (Told<SourceFact> told : subject.live(SourceFact.class)) {
      statement =
          switch (told.fact()) {
            case StatementRecorded recorded ->
                statement.or(() -> Optional.of(first(told.subject(), told.ref().seq(), recorded)));
            case DisputeFound found -> statement.map(s -> s.disputing(found.other()));
            case OriginFound found -> statement.map(s -> s.restingOn(found.origin()));
            case BatchImported _, BatchTakenBack _ -> statement;
          };
    }
    return statement;
  }

  private static Statement first(SubjectId id, long seq, StatementRecorded recorded) {
    return new Statement(
        id,
        seq,
        recorded.saidOn(),
        recorded.speaker(),
        recorded.carriedBy(),
        recorded.attribution(),
        recorded.claim(),
        recorded.stance(),
        recorded.origin(),
        recorded.corrects(),
        new LinkedHashSet<>(recorded.disputes()),
        recorded.figure(),
        recorded.row());
  }

  private Statement disputing(SubjectId other) {
    Set<SubjectId> all = new LinkedHashSet<>(disputes);
    all.add(other);
    return new Statement(
        id,
        seq,
        saidOn,
        speaker,
        carriedBy,
        attribution,
        claim,
        stance,
        origin,
        corrects,
        all,
        figure,
        row);
  }

  private Statement restingOn(SubjectId found) {
    return new Statement(
        id,
        seq,
        saidOn,
        speaker,
        carriedBy,
        attribution,
        claim,
        stance,
        found,
        corrects,
        disputes,
        figure,
        row);
  }

  @Override
  public String toString() {
    return "Statement[" + id + "]";
  }
}
