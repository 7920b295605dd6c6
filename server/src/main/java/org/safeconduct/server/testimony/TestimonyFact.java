package org.safeconduct.server.testimony;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;

/// What happens when a witness is listened to. Each interview and each account is a subject of the
/// inquiry.
public sealed interface TestimonyFact extends Fact {

  /// @param contact whether this witness had to do with other witnesses before
  /// @param present others in the room, by relation or office
  /// @param askedBefore who has asked this person before, in their words; empty: nobody
  @FactType("interview-held/1")
  record InterviewHeld(
      SubjectId witness,
      PartialDate on,
      Language language,
      Interpreting interpreting,
      List<String> present,
      String askedBefore,
      Contact contact)
      implements TestimonyFact {
    public InterviewHeld {
      present = List.copyOf(present);
    }
  }

  /// @param paragraphs the witness's words, in `language`
  /// @param times when it happened, as said
  @FactType("account-taken/1")
  record AccountTaken(
      SubjectId witness,
      @Nullable SubjectId interview,
      Account.Kind kind,
      Language language,
      List<String> paragraphs,
      List<TimeAsSaid> times)
      implements TestimonyFact {
    public AccountTaken {
      paragraphs = List.copyOf(paragraphs);
      times = List.copyOf(times);
    }

    AccountTaken in(SubjectId talk) {
      return new AccountTaken(witness, talk, kind, language, paragraphs, times);
    }
  }

  /// The witness says a paragraph differently; the first words stay beside it.
  ///
  /// @param paragraph counted from 0
  @FactType("account-corrected/1")
  record AccountCorrected(int paragraph, String words, PartialDate on) implements TestimonyFact {}

  /// A paragraph in another language, beside the witness's own words. It is nobody's account.
  ///
  /// @param paragraph counted from 0
  /// @param translator by relation or office
  @FactType("paragraph-translated/1")
  record ParagraphTranslated(int paragraph, Language to, String words, String translator)
      implements TestimonyFact {
    @Override
    public String toString() {
      return "ParagraphTranslated[" + paragraph + "]";
    }
  }
}
