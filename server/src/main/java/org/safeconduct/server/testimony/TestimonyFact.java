package org.safeconduct.server.testimony;

import java.util.List;
import java.util.Set;
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

  /// On an interview: how it was. Never the address.
  ///
  /// @param where what kind of place: at the office, by telephone, at a colleague's
  /// @param how recorded, written down, from memory
  /// @param breaks which were taken, and what they were for
  @FactType("setting-noted/1")
  record SettingNoted(String where, String how, String breaks) implements TestimonyFact {
    public static final SettingNoted NONE = new SettingNoted("", "", "");

    boolean isBlank() {
      return equals(NONE);
    }

    @Override
    public String toString() {
      return "SettingNoted";
    }
  }

  /// On an interview: why somebody was asked who had told before.
  @FactType("asked-again/1")
  record AskedAgain(String why) implements TestimonyFact {
    @Override
    public String toString() {
      return "AskedAgain";
    }
  }

  /// What an account is about; the last word counts.
  @FactType("matters-named/1")
  record MattersNamed(Set<Matter> matters) implements TestimonyFact {
    public MattersNamed {
      matters = Set.copyOf(matters);
    }
  }

  /// Which paragraphs of a full account answer which question. The others were told freely.
  @FactType("prompts-followed/1")
  record PromptsFollowed(List<Account.Prompted> prompts) implements TestimonyFact {
    public PromptsFollowed {
      prompts = List.copyOf(prompts);
    }
  }

  /// Somebody else is told of in a paragraph. In every copy they are covered, unless their own
  /// terms carry them.
  ///
  /// @param paragraph counted from 0
  @FactType("third-person-marked/1")
  record ThirdPersonMarked(int paragraph, Masking masking) implements TestimonyFact {
    @Override
    public String toString() {
      return "ThirdPersonMarked[" + paragraph + "]";
    }
  }

  /// A paragraph as it leaves: everybody who was marked in it so far is covered. The last one
  /// counts.
  ///
  /// @param paragraph counted from 0
  @FactType("paragraph-masked/1")
  record ParagraphMasked(int paragraph, String words) implements TestimonyFact {
    @Override
    public String toString() {
      return "ParagraphMasked[" + paragraph + "]";
    }
  }

  /// A member stopped reading an account here. On a subject of their own.
  ///
  /// @param paragraphs how many were read; 0: nothing is left off
  @FactType("reading-left-off/1")
  record ReadingLeftOff(int paragraphs) implements TestimonyFact {}

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
