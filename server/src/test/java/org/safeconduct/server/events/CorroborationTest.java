package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.safeconduct.server.events.ToldActs.ACT;
import static org.safeconduct.server.events.ToldActs.LATER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.events.Corroboration.Bears;
import org.safeconduct.server.events.EventsFact.BearingFound;
import org.safeconduct.server.events.Voices.Kind;
import org.safeconduct.server.events.Voices.Voice;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.Attribution;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.Stance;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;

class CorroborationTest {
  private static final BodyId FILE = new BodyId(new Bits128(5, 6));
  private static final SubjectId DOCTOR = Telling.subject(1);
  private static final SubjectId NEIGHBOUR = Telling.subject(2);
  private static final SubjectId MECHANIC = Telling.subject(3);

  private final Telling telling = ToldActs.told();
  private int next = 100;

  private int origins(Bearing bearing) {
    Corroboration now = Corroboration.of(telling.chronicle());
    return Corroboration.origins(now.on(act(now, ACT), bearing));
  }

  private static Act act(Corroboration now, SubjectId id) {
    return Objects.requireNonNull(now.events().acts().get(id));
  }

  private void says(SubjectId source, Bearing bearing) {
    telling.tell(ACT, new BearingFound(source, bearing, ""));
  }

  private SubjectId account(SubjectId witness, Contact contact) {
    SubjectId talk = Telling.subject(next++);
    SubjectId account = Telling.subject(next++);
    Language english = new Language("en");
    PartialDate day = PartialDate.parse("2026-11-20");
    telling.tell(
        talk, new InterviewHeld(witness, day, english, Interpreting.NONE, List.of(), "", contact));
    telling.tell(
        account,
        new AccountTaken(
            witness,
            talk,
            Account.Kind.FIRST_ACCOUNT,
            english,
            List.of("I heard them."),
            List.of()));
    return account;
  }

  private SubjectId exhibit(String digest, @Nullable SubjectId witness, String hand) {
    SubjectId id = Telling.subject(next++);
    Acquisition.Origin origin =
        witness == null ? Acquisition.Origin.PUBLIC : Acquisition.Origin.WITNESS;
    telling.tell(
        id,
        new ExhibitReceived(
            FILE,
            digest,
            3,
            "image/png",
            "a.png",
            "A picture",
            new Acquisition(origin, witness, hand, PartialDate.parse("2026-11-20"), ""),
            null));
    return id;
  }

  private SubjectId statement(
      Stance stance, @Nullable SubjectId origin, @Nullable SubjectId corrects) {
    SubjectId id = Telling.subject(next++);
    telling.tell(
        id,
        new StatementRecorded(
            PartialDate.parse("2017-05"),
            "Somebody",
            "a paper",
            null,
            new Attribution(Attribution.Terms.ON_RECORD, Attribution.Form.SPOKEN, null),
            List.of("It was so."),
            stance,
            origin,
            corrects,
            List.of(),
            null,
            null));
    return id;
  }

  @Test
  void countsAWitnessOnceHoweverOftenTheySpeakAndWhateverTheyHandOver() {
    says(account(DOCTOR, Contact.NONE_KNOWN), Bearing.SUPPORTS);
    says(account(DOCTOR, Contact.NONE_KNOWN), Bearing.SUPPORTS);
    says(exhibit("aa", DOCTOR, ""), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(1);
    says(account(NEIGHBOUR, Contact.NONE_KNOWN), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(2);
  }

  @Test
  void countsWitnessesWhoMayHaveMetAsOne() {
    says(account(DOCTOR, Contact.POSSIBLE), Bearing.SUPPORTS);
    says(account(NEIGHBOUR, Contact.YES), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(1);
    says(account(MECHANIC, Contact.NONE_KNOWN), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(2);
  }

  @Test
  void countsRepeatsAndTheSameFileOnce() {
    SubjectId first = statement(Stance.ASSERTS, null, null);
    says(first, Bearing.SUPPORTS);
    says(statement(Stance.ASSERTS, first, null), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(1);
    says(exhibit("aa", null, "A website"), Bearing.SUPPORTS);
    says(exhibit("aa", null, "a paper"), Bearing.SUPPORTS);
    says(exhibit("bb", null, "a website "), Bearing.SUPPORTS);
    assertThat(origins(Bearing.SUPPORTS)).isEqualTo(2);
  }

  @Test
  void whatWasCorrectedCountsForNothingAndIsStillShown() {
    SubjectId first = statement(Stance.ASSERTS, null, null);
    says(first, Bearing.SUPPORTS);
    statement(Stance.ASSERTS, null, first);
    assertThat(origins(Bearing.SUPPORTS)).isZero();
    Corroboration now = Corroboration.of(telling.chronicle());
    assertThat(now.on(act(now, ACT))).hasSize(1);
    assertThat(now.carried()).isEmpty();
  }

  @Test
  void theLastWordOnASourceCountsAndSilenceTakesItBack() {
    SubjectId denial = statement(Stance.DENIES, null, null);
    says(denial, Bearing.SUPPORTS);
    says(denial, Bearing.DENIES);
    assertThat(origins(Bearing.SUPPORTS)).isZero();
    assertThat(origins(Bearing.DENIES)).isEqualTo(1);
    says(denial, Bearing.SILENT);
    assertThat(Corroboration.of(telling.chronicle()).spokenOf()).isEmpty();
  }

  @Test
  void aSourceThatWasTakenBackBearsNothing() {
    SubjectId account = account(DOCTOR, Contact.NONE_KNOWN);
    says(account, Bearing.SUPPORTS);
    long seq = telling.chronicle().seen(account).seq();
    telling.tell(account, new Retracted(List.of(seq), "another inquiry's"));
    assertThat(origins(Bearing.SUPPORTS)).isZero();
  }

  @Test
  void namesTheActsThatRestOnOneOriginAlone() {
    SubjectId doctor = account(DOCTOR, Contact.NONE_KNOWN);
    says(doctor, Bearing.SUPPORTS);
    says(account(NEIGHBOUR, Contact.NONE_KNOWN), Bearing.SUPPORTS);
    telling.tell(LATER, new BearingFound(doctor, Bearing.SUPPORTS, "paragraph 2"));
    Corroboration.Carried carried = Corroboration.of(telling.chronicle()).carried().getFirst();
    assertThat(carried.voice().id()).isEqualTo(doctor);
    assertThat(carried.acts()).extracting(Act::id).containsExactly(ACT, LATER);
    assertThat(carried.alone()).containsExactly(LATER);
  }

  /// Independent origins are as many as there are groups without a common root; in whatever order
  /// they are looked at, and never more than there are sources.
  @Test
  void countsTheSameInEveryOrderAndNeverMoreThanThereAre() {
    qt().withFixedSeed(20170412)
        .withExamples(1_000)
        .forAll(lists().of(integers().between(0, 63)).ofSizeBetween(0, 10))
        .check(dice -> {
          List<Bears> bears = new ArrayList<>();
          for (int i = 0; i < dice.size(); i++) bears.add(bears(i, dice.get(i)));
          int counted = Corroboration.origins(bears);
          Collections.reverse(bears);
          return counted == Corroboration.origins(bears) && counted == groups(bears);
        });
  }

  private static Bears bears(int i, int bits) {
    Set<String> roots = new HashSet<>(Set.of("own " + i));
    for (int bit = 0; bit < 6; bit++) {
      if ((bits >> bit & 1) == 1 && bits % 3 == 0) roots.add("shared " + bit);
    }
    Voice voice = new Voice(Telling.subject(i), Kind.EXHIBIT, roots, false);
    return new Bears(voice, new BearingFound(voice.id(), Bearing.SUPPORTS, ""));
  }

  /// Counted another way: each takes the least number it can reach.
  private static int groups(List<Bears> bears) {
    int[] least = new int[bears.size()];
    for (int i = 0; i < least.length; i++) least[i] = i;
    for (int round = 0; round < least.length; round++) {
      for (int i = 0; i < least.length; i++) {
        for (int j = 0; j < least.length; j++) {
          Set<String> others = bears.get(j).voice().roots();
          if (bears.get(i).voice().roots().stream().anyMatch(others::contains)) {
            least[i] = Math.min(least[i], least[j]);
          }
        }
      }
    }
    return (int) Arrays.stream(least).distinct().count();
  }
}
