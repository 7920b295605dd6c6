package org.safeconduct.server.testimony;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.safeconduct.server.testimony.TestimonyFact.AskedAgain;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.MattersNamed;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphMasked;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;
import org.safeconduct.server.testimony.TestimonyFact.PromptsFollowed;
import org.safeconduct.server.testimony.TestimonyFact.ReadingLeftOff;
import org.safeconduct.server.testimony.TestimonyFact.SettingNoted;
import org.safeconduct.server.testimony.TestimonyFact.ThirdPersonMarked;

/// One account as it stands: the first words, and beside each paragraph what the witness later said
/// about it.
///
/// @param seq of the fact that took it
/// @param matters what it is about
/// @param prompts which questions paragraphs answer; the others were told freely
public record Account(
    long seq,
    SubjectId witness,
    @Nullable SubjectId interview,
    Kind kind,
    Language language,
    List<Paragraph> paragraphs,
    List<TimeAsSaid> times,
    Set<Matter> matters,
    List<Prompted> prompts) {

  /// A first account is short and is the default; whoever has given one is not asked again lightly.
  public enum Kind implements Term {
    FIRST_ACCOUNT,
    FULL_STATEMENT,
    FOLLOW_UP
  }

  /// @param translations the last into each language, in the order of their first
  /// @param others who else is told of in it, as far as somebody marked them
  public record Paragraph(
      String words,
      List<Correction> corrections,
      List<Translation> translations,
      List<Masking> others) {
    public Paragraph {
      others = List.copyOf(others);
      corrections = List.copyOf(corrections);
      translations = List.copyOf(translations);
    }

    Paragraph and(Correction correction) {
      return new Paragraph(words, and(corrections, correction), translations, others);
    }

    Paragraph and(Translation translation) {
      List<Translation> before =
          translations.stream().filter(t -> !t.to().equals(translation.to())).toList();
      return new Paragraph(words, corrections, and(before, translation), others);
    }

    /// Its words with everybody else who is marked in it covered.
    public String covered() {
      return Masking.cover(words, others);
    }

    Paragraph and(Masking other) {
      return new Paragraph(words, corrections, translations, and(others, other));
    }

    private static <T> List<T> and(List<T> some, T one) {
      return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
  }

  /// @param paragraph counted from 0
  public record Prompted(int paragraph, Prompt prompt) {}

  /// @param seq of the fact that says it
  public record Translation(long seq, Language to, String words, String translator) {}

  /// @param seq of the fact that says it
  public record Correction(long seq, String words, PartialDate on) {}

  public Account {
    paragraphs = List.copyOf(paragraphs);
    times = List.copyOf(times);
    matters = Set.copyOf(matters);
    prompts = List.copyOf(prompts);
  }

  /// Whether readers are warned before they read it.
  public boolean heavy() {
    return matters.stream().anyMatch(Matter::isHeavy);
  }

  /// The question that a paragraph answers.
  public Optional<Prompt> promptOf(int paragraph) {
    return prompts.stream()
        .filter(p -> p.paragraph() == paragraph)
        .map(Prompted::prompt)
        .findFirst();
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
            case MattersNamed named -> account.map(a -> a.about(named.matters()));
            case PromptsFollowed followed -> account.map(a -> a.answering(followed.prompts()));
            case ThirdPersonMarked marked ->
                account.map(a -> a.with(marked.paragraph(), p -> p.and(marked.masking())));
            case ParagraphMasked _ -> account;
            case InterviewHeld _, SettingNoted _, AskedAgain _, ReadingLeftOff _ -> account;
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
            .map(words -> new Paragraph(words, List.of(), List.of(), List.of()))
            .toList(),
        taken.times(),
        Set.of(),
        List.of());
  }

  private Account with(int at, UnaryOperator<Paragraph> change) {
    if (at < 0 || at >= paragraphs.size()) return this;
    List<Paragraph> all = new ArrayList<>(paragraphs);
    all.set(at, change.apply(all.get(at)));
    return new Account(seq, witness, interview, kind, language, all, times, matters, prompts);
  }

  private Account about(Set<Matter> now) {
    return new Account(seq, witness, interview, kind, language, paragraphs, times, now, prompts);
  }

  private Account answering(List<Prompted> now) {
    return new Account(seq, witness, interview, kind, language, paragraphs, times, matters, now);
  }

  /// The witness corrects a paragraph.
  public AccountCorrected correct(int paragraph, String words, PartialDate on) {
    mustBe(paragraph, words);
    return new AccountCorrected(paragraph, words.strip(), on);
  }

  /// Marks somebody else in a paragraph, and covers them and whoever was marked in it before.
  ///
  /// @throws Refused where the words do not stand there
  public List<TestimonyFact> mark(int paragraph, Masking other) {
    mustBe(paragraph, other.words());
    Paragraph now = paragraphs.get(paragraph);
    if (!now.words().contains(other.words())) throw Refused.because("testimony.refuse.not-there");
    if (witness.equals(other.witness())) throw Refused.because("testimony.refuse.themselves");
    String covered = Masking.cover(now.words(), now.and(other).others());
    return List.of(
        new ThirdPersonMarked(paragraph, other), new ParagraphMasked(paragraph, covered));
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
