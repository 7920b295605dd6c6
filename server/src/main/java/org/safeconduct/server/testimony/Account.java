package org.safeconduct.server.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.testimony.TestimonyFact.AccountCorrected;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;

/// One account as it stands: the first words, and beside each paragraph what the witness later said
/// about it.
///
/// @param seq of the fact that took it
public record Account(
    long seq,
    SubjectId witness,
    @Nullable SubjectId interview,
    Kind kind,
    Language language,
    List<Paragraph> paragraphs,
    List<TimeAsSaid> times) {

  /// A first account is short and is the default; whoever has given one is not asked again lightly.
  public enum Kind implements Term {
    FIRST_ACCOUNT,
    FULL_STATEMENT,
    FOLLOW_UP
  }

  public record Paragraph(String words, List<Correction> corrections) {
    public Paragraph {
      corrections = List.copyOf(corrections);
    }
  }

  /// @param seq of the fact that says it
  public record Correction(long seq, String words, PartialDate on) {}

  public Account {
    paragraphs = List.copyOf(paragraphs);
    times = List.copyOf(times);
  }

  /// Empty where the subject is no account, or its first words were erased or taken back.
  public static Optional<Account> of(Chronicle subject) {
    Optional<Account> account = Optional.empty();
    for (Told<TestimonyFact> told : subject.live(TestimonyFact.class)) {
      long seq = told.ref().seq();
      account =
          switch (told.fact()) {
            case AccountTaken taken -> account.or(() -> Optional.of(first(seq, taken)));
            case AccountCorrected corrected -> account.map(a -> a.with(seq, corrected));
            case InterviewHeld _ -> account;
          };
    }
    return account;
  }

  private static Account first(long seq, AccountTaken taken) {
    return new Account(
        seq,
        taken.witness(),
        taken.interview(),
        taken.kind(),
        taken.language(),
        taken.paragraphs().stream().map(words -> new Paragraph(words, List.of())).toList(),
        taken.times());
  }

  private Account with(long at, AccountCorrected corrected) {
    if (corrected.paragraph() < 0 || corrected.paragraph() >= paragraphs.size()) return this;
    List<Paragraph> all = new ArrayList<>(paragraphs);
    Paragraph old = all.get(corrected.paragraph());
    List<Correction> corrections = new ArrayList<>(old.corrections());
    corrections.add(new Correction(at, corrected.words(), corrected.on()));
    all.set(corrected.paragraph(), new Paragraph(old.words(), corrections));
    return new Account(seq, witness, interview, kind, language, all, times);
  }

  /// The witness corrects a paragraph.
  public AccountCorrected correct(int paragraph, String words, PartialDate on) {
    if (paragraph < 0 || paragraph >= paragraphs.size()) {
      throw Refused.because("testimony.refuse.no-such-paragraph");
    }
    if (words.isBlank()) throw Refused.because("testimony.refuse.no-words");
    return new AccountCorrected(paragraph, words.strip(), on);
  }

  @Override
  public String toString() {
    return "Account[" + kind + ", " + paragraphs.size() + " paragraphs]";
  }
}
