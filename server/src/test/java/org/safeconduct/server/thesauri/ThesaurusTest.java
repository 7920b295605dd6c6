package org.safeconduct.server.thesauri;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.thesauri.ThesauriFact.LocalTermAdded;
import org.safeconduct.server.thesauri.ThesauriFact.TermReworded;

class ThesaurusTest {
  private static final TermCode TORTURE = new TermCode("02011111000004");
  private static final TermCode KILLINGS = new TermCode("01010100000004");
  private static final TermCode EXECUTION = new TermCode("01010102000004");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  @Test
  void shipsFortyNineListsWhoseCodesAreTheirOwn() {
    List<Integer> lists = IntStream.rangeClosed(1, 99).filter(Thesaurus::ships).boxed().toList();
    assertThat(lists).hasSize(49);
    Set<TermCode> codes = new HashSet<>();
    for (int list : lists) {
      for (Thesaurus.Entry entry : Thesaurus.number(list).entries()) {
        assertThat(entry.code().list()).isEqualTo(list);
        assertThat(entry.words()).as(entry.code().text()).containsKey("en");
        assertThat(codes.add(entry.code())).as(entry.code().text()).isTrue();
      }
    }
    assertThat(codes).hasSize(3_669);
    assertThat(Vocabulary.ACTS.thesaurus().entries()).hasSize(532);
  }

  /// In the source the Arabic of this list stands at the wrong codes: no word is better than a
  /// wrong one.
  @Test
  void showsNoArabicForActsBecauseTheSourceLaysItBesideOtherCodes() {
    assertThat(Vocabulary.ACTS.thesaurus().entries())
        .noneMatch(entry -> entry.words().containsKey("ar"));
    assertThat(Lexicon.SHIPPED.word(TORTURE, ARABIC)).isEqualTo("Torture");
    assertThat(Vocabulary.METHODS.thesaurus().entries())
        .anyMatch(entry -> entry.words().containsKey("ar"));
  }

  @Test
  void knowsWhatIsWiderAndWhatIsNarrower() {
    assertThat(Vocabulary.ACTS.thesaurus().above(EXECUTION))
        .extracting(entry -> entry.words().get("en"))
        .containsExactly(
            "Violations of the right to life",
            "Direct actions which violate the right to life",
            "Deliberate killings of specific individuals");
    assertThat(Lexicon.SHIPPED.within(KILLINGS))
        .contains(KILLINGS, EXECUTION)
        .doesNotContain(TORTURE);
    assertThat(Lexicon.SHIPPED.within(TORTURE)).containsExactly(TORTURE);
  }

  @Test
  void findsByTheBeginningOfEachWordInAnyLanguage() {
    assertThat(found("extra jud")).contains(EXECUTION);
    assertThat(found("exécution extra")).contains(EXECUTION);
    assertThat(found("ejecucion extrajudicial")).contains(EXECUTION);
    assertThat(found("пытк")).contains(TORTURE);
    assertThat(found("no such word")).isEmpty();
    assertThat(found(" ")).hasSize(532);
  }

  @Test
  void takesAWordAsSettledOnlyWhereItIsTheWordOfOneTerm() {
    assertThat(exactly("torture")).contains(TORTURE);
    assertThat(exactly("ПЫТКИ")).contains(TORTURE);
    assertThat(exactly("02011111000004")).contains(TORTURE);
    assertThat(exactly("tort")).isEmpty();
    assertThat(exactly("")).isEmpty();
  }

  @Test
  void saysItAsTheOrganisationDoesAndKeepsTheCode() {
    Telling telling = new Telling(ScopeKind.ORGANISATION);
    Language english = new Language("en");
    telling.tell(Telling.subject(0), new TermReworded(TORTURE, english, "Torment"));
    Lexicon said = new Lexicon(Rewordings.of(telling.chronicle()), LocalTerms.NONE);
    assertThat(said.word(TORTURE, Locale.ENGLISH)).isEqualTo("Torment");
    assertThat(said.word(TORTURE, Locale.FRENCH)).isEqualTo("Torture");
    assertThat(said.exactly(Vocabulary.ACTS, "torment", Locale.ENGLISH)).contains(TORTURE);
    telling.tell(Telling.subject(0), new TermReworded(TORTURE, english, ""));
    assertThat(Rewordings.of(telling.chronicle()).word(TORTURE, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void standsATermOfTheInquiryUnderItsBroaderOne() {
    Telling telling = new Telling(ScopeKind.INQUIRY);
    telling.tell(Telling.subject(7), new LocalTermAdded(TORTURE, "Held in the cold store"));
    telling.tell(Telling.subject(8), new LocalTermAdded(new TermCode("01000000000001"), "Lost"));
    Lexicon lexicon = new Lexicon(Rewordings.NONE, LocalTerms.of(telling.chronicle()));
    TermCode local = TermCode.local(Vocabulary.ACTS, Telling.subject(7));
    assertThat(lexicon.local().byCode()).containsOnlyKeys(local);
    assertThat(lexicon.knows(Vocabulary.ACTS, local)).isTrue();
    assertThat(lexicon.knows(Vocabulary.METHODS, local)).isFalse();
    assertThat(lexicon.within(TORTURE)).contains(local);
    assertThat(lexicon.find(Vocabulary.ACTS, "cold st", Locale.ENGLISH))
        .extracting(Lexicon.Said::code)
        .containsExactly(local);
    assertThat(new TermCode(local.text())).isEqualTo(local);
  }

  private static List<TermCode> found(String typed) {
    return Lexicon.SHIPPED.find(Vocabulary.ACTS, typed, Locale.ENGLISH).stream()
        .map(Lexicon.Said::code)
        .toList();
  }

  private static Optional<TermCode> exactly(String typed) {
    return Lexicon.SHIPPED.exactly(Vocabulary.ACTS, typed, Locale.ENGLISH);
  }
}
