package org.safeconduct.server.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.testimony.Account.Correction;
import org.safeconduct.server.testimony.Account.Translation;
import org.safeconduct.server.testimony.TestimonyFact.AccountCorrected;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphMasked;

class AccountTest {
  private static final SubjectId IT = Telling.subject(5);
  private static final PartialDate LATER = PartialDate.parse("2026-12");

  private static Telling taken() {
    return new Telling(ScopeKind.INQUIRY)
        .tell(
            IT,
            new AccountTaken(
                Telling.subject(3),
                null,
                Account.Kind.FIRST_ACCOUNT,
                new Language("ru"),
                List.of("Первое.", "Второе."),
                List.of(new TimeAsSaid("after the holiday", PartialDate.parse("2017-04")))));
  }

  @Test
  void keepsTheFirstWordsBesideTheCorrection() {
    Telling telling = taken().tell(IT, new AccountCorrected(1, "Иначе.", LATER));
    Account account = Account.of(telling.chronicle().about(IT)).orElseThrow();
    assertThat(account.paragraphs().get(1).words()).isEqualTo("Второе.");
    assertThat(account.paragraphs().get(1).corrections())
        .containsExactly(new Correction(2, "Иначе.", LATER));
    assertThat(account.paragraphs().get(0).corrections()).isEmpty();
  }

  @Test
  void keepsATranslationBesideEachParagraphAndTheLastIntoEachLanguage() {
    Account before = Account.of(taken().chronicle().about(IT)).orElseThrow();
    Language english = new Language("en");
    Telling telling =
        taken()
            .tell(IT, before.translate(1, english, "Second, badly.", "a colleague"))
            .tell(IT, before.translate(1, new Language("fr"), "Deuxième.", "a colleague"))
            .tell(IT, before.translate(1, english, "Second.", "a colleague"));
    Account account = Account.of(telling.chronicle().about(IT)).orElseThrow();
    assertThat(account.paragraphs().get(1).words()).isEqualTo("Второе.");
    assertThat(account.paragraphs().get(1).translations())
        .extracting(Translation::words)
        .containsExactly("Deuxième.", "Second.");
    assertThat(account.paragraphs().get(0).translations()).isEmpty();
    assertThatThrownBy(() -> account.translate(0, new Language("ru"), "x", ""))
        .isInstanceOf(Refused.class);
  }

  @Test
  void isNoAccountOnceItsFirstWordsAreTakenBack() {
    Telling telling =
        taken()
            .tell(IT, new AccountCorrected(1, "Иначе.", LATER))
            .tell(IT, new Retracted(List.of(1L), "wrong inquiry"));
    assertThat(Account.of(telling.chronicle().about(IT))).isEmpty();
  }

  @Test
  void refusesToCorrectAParagraphThatIsNotThere() {
    Account account = Account.of(taken().chronicle().about(IT)).orElseThrow();
    assertThatThrownBy(() -> account.correct(2, "x", LATER)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> account.correct(0, " ", LATER)).isInstanceOf(Refused.class);
  }

  @Test
  void splitsTypedTextAtEmptyLines() {
    assertThat(Paragraphs.of("  one\r\nmore\r\n\r\n \r\ntwo\n\n\n\nthree \n"))
        .containsExactly("one\nmore", "two", "three");
    assertThat(Paragraphs.of("   ")).isEmpty();
  }

  @Test
  void coversEverybodyElseWhoIsMarkedTheLongestNameFirst() {
    Telling telling = taken();
    Account before = Account.of(telling.chronicle().about(IT)).orElseThrow();
    before.mark(1, new Masking("Вто", null)).forEach(fact -> telling.tell(IT, fact));
    Account now = Account.of(telling.chronicle().about(IT)).orElseThrow();
    assertThat(now.paragraphs().get(1).words()).isEqualTo("Второе.");
    assertThat(now.mark(1, new Masking("Второе", Telling.subject(4))).getLast())
        .isEqualTo(new ParagraphMasked(1, Masking.MASK + "."));
    assertThatThrownBy(() -> before.mark(0, new Masking("Второе", null)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> before.mark(1, new Masking("Второе", before.witness())))
        .isInstanceOf(Refused.class);
  }
}
