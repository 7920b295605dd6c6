package org.safeconduct.server.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Brought;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to public statements and to who makes them. Each statement and each source is a
/// subject of the inquiry.
public sealed interface SourceFact extends Fact {

  /// What happens to a statement.
  sealed interface OfStatement extends SourceFact {}

  /// What happens to a source.
  sealed interface OfSource extends SourceFact {}

  /// @param speaker by office or organisation, as agreed; never a private person
  /// @param carriedBy the publication or document through which it is known
  /// @param language in which it was said; absent where nobody noted it
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
      @Nullable Language language,
      Attribution attribution,
      List<String> claim,
      Stance stance,
      @Nullable SubjectId origin,
      @Nullable SubjectId corrects,
      List<SubjectId> disputes,
      @Nullable Figure figure,
      @Nullable ImportedRow row)
      implements OfStatement, Brought {
    public StatementRecorded {
      claim = List.copyOf(claim);
      disputes = List.copyOf(disputes);
    }

    @Override
    public String toString() {
      return "StatementRecorded";
    }
  }

  /// Seen later: what this statement does to another.
  @FactType("statements-tied/1")
  record StatementsTied(Tie tie, SubjectId other, String why) implements OfStatement {}

  /// The statement by itself, whoever said it. A later grade stands in the place of the first.
  @FactType("statement-graded/1")
  record StatementGraded(Credibility credibility, String why) implements OfStatement {}

  /// How an official denial denies; a later coding replaces an earlier one whole.
  @FactType("denial-coded/1")
  record DenialCoded(Set<DenialCode> codes) implements OfStatement {
    public DenialCoded {
      codes = Set.copyOf(codes);
    }
  }

  /// Who speaks or carries it, among the sources of the inquiry; replaces what was said before.
  @FactType("statement-ascribed/1")
  record StatementAscribed(Set<SubjectId> sources) implements OfStatement {
    public StatementAscribed {
      sources = Set.copyOf(sources);
    }
  }

  /// @param name a publication, an institution, an office; a person only as agreed with them
  @FactType("source-introduced/1")
  record SourceIntroduced(SourceKind kind, String name, List<String> remark) implements OfSource {
    public SourceIntroduced {
      remark = List.copyOf(remark);
    }

    @Override
    public String toString() {
      return "SourceIntroduced";
    }
  }

  /// How reliable it has been. Never of a person.
  @FactType("source-graded/1")
  record SourceGraded(Reliability reliability, String why) implements OfSource {}

  /// Of a person: how they know, and what of it was checked.
  @FactType("person-asked/1")
  record PersonAsked(List<String> howTheyKnow, List<String> checked) implements OfSource {
    public PersonAsked {
      howTheyKnow = List.copyOf(howTheyKnow);
      checked = List.copyOf(checked);
    }

    @Override
    public String toString() {
      return "PersonAsked";
    }
  }
}
