package org.safeconduct.server.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to public statements. Each statement is a subject of the inquiry, and so is each
/// batch that was imported.
public sealed interface SourceFact extends Fact {

  /// @param speaker by office or organisation, as agreed; never a private person
  /// @param carriedBy the publication or document through which it is known
  /// @param claim what is claimed, in paragraphs
  /// @param origin the statement that this one repeats or rests on; absent: it is its own origin
  /// @param corrects an earlier statement that this one corrects
  /// @param disputes statements that cannot be true together with this one
  /// @param row the batch and row it came from, if it was imported
  @FactType("statement-recorded/1")
  record StatementRecorded(
      PartialDate saidOn,
      String speaker,
      String carriedBy,
      Attribution attribution,
      List<String> claim,
      Stance stance,
      @Nullable SubjectId origin,
      @Nullable SubjectId corrects,
      List<SubjectId> disputes,
      @Nullable Figure figure,
      @Nullable ImportedRow row)
      implements SourceFact {
    public StatementRecorded {
      claim = List.copyOf(claim);
      disputes = List.copyOf(disputes);
    }
  }

  /// Seen later: the two cannot both be true.
  @FactType("dispute-found/1")
  record DisputeFound(SubjectId other, String why) implements SourceFact {}

  /// Seen later: it rests on another statement after all.
  @FactType("origin-found/1")
  record OriginFound(SubjectId origin, String why) implements SourceFact {}

  /// The batch as a subject of its own.
  ///
  /// @param mapping which shape of file it was
  /// @param digest of the file, SHA-256, in hexadecimal
  @FactType("batch-imported/1")
  record BatchImported(String mapping, String file, String digest, int rows)
      implements SourceFact {}

  @FactType("batch-taken-back/1")
  record BatchTakenBack(String reason) implements SourceFact {}
}
