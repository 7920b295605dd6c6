package org.safeconduct.server.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;

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

  /// @param translations the last into each language, in the order of their first
  public record Paragraph(
      String words, List<Correction> corrections, List<Translation> translations) {
    public Paragraph {
      corrections = List.copyOf(corrections);
      translations = List.copyOf(translations);
    }

    Paragraph and(Correction correction) {
      return new Paragraph(words, and(corrections, correction), translations);
    }

    Paragraph and(Translation translation) {
      List<Translation> others =
          translations.stream().filter(t -> !t.to().equals(translation.to())).toList();
      return new Paragraph(words, corrections, and(others, translation));
    }

    private static <T> List<T> and(List<T> some, T one) {
      return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
  }

  /// @param seq of the fact that says it
  public record Translation(long seq, Language to, String words, String translator) {}

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
            case AccountCorrected corrected ->
                account.map(a ->
                    a.with(
                        corrected.paragraph(),
                        p -> p.and(new Correction(seq, corrected.words(), corrected.on()))));
            case ParagraphTranslated translated ->
                account.map(a ->
                    a.with(
                        translated.paragraph(),
                        p ->
                            p.and(
                                new Translation(
                                    seq,
                                    translated.to(),
                                    translated.words(),
                                    translated.translator()))));
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
        taken.paragraphs().stream()
            .map(words -> new Paragraph(words, List.of(), List.of()))
            .toList(),
        taken.times());
  }

  private Account with(int at, UnaryOperator<Paragraph> change) {
    if (at < 0 || at >= paragraphs.size()) return this;
    List<Paragraph> all = new ArrayList<>(paragraphs);
    all.set(at, change.apply(all.get(at)));
    return new Account(seq, witness, interview, kind, language, all, times);
  }

  /// The witness corrects a paragraph.
  public AccountCorrected correct(int paragraph, String words, PartialDate on) {
    mustBe(paragraph, words);
    return new AccountCorrected(paragraph, words.strip(), on);
  }

  /// @throws Refused into the language in which it was given
  public ParagraphTranslated translate(
      int paragraph, Language to, String words, String translator) {
    mustBe(paragraph, words);
    if (to.equals(language)) throw Refused.because("testimony.refuse.same-language");
    return new ParagraphTranslated(paragraph, to, words.strip(), translator.strip());
  }

  private void mustBe(int paragraph, String words) {
    if (paragraph < 0 || paragraph >= paragraphs.size()) {
      throw Refused.because("testimony.refuse.no-such-paragraph");
    }
    if (words.isBlank()) throw Refused.because("testimony.refuse.no-words");
  }

  @Override
  public String toString() {
    return "Account[" + kind + ", " + paragraphs.size() + " paragraphs]";
  }
}
