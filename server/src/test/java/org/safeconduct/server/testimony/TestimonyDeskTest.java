package org.safeconduct.server.testimony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Minor;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.SettingNoted;
import org.safeconduct.server.vault.Unlocked;

class TestimonyDeskTest {
  private static final Language ENGLISH = new Language("en");

  @TempDir Path folder;

  private static Listened listened(
      SubjectId witness, Account.Kind kind, String again, String words, Prompt... prompts) {
    InterviewHeld held =
        new InterviewHeld(
            witness,
            PartialDate.parse("2026-11-20"),
            ENGLISH,
            Interpreting.NONE,
            List.of(),
            "",
            Contact.NONE_KNOWN);
    return new Listened(
        held,
        new SettingNoted("at the office", "", "one"),
        again,
        new AccountTaken(witness, null, kind, ENGLISH, List.of(words), List.of()),
        Set.of(Matter.TORTURE),
        List.of(prompts).stream().map(p -> new Account.Prompted(0, p)).toList());
  }

  private static SubjectId taken(InquiryWorld world, Unlocked member, Listened listened) {
    SubjectId account = world.inquiries.drawSubject();
    Outcome outcome = world.testimony.take(member, world.inquiry, account, listened).orElseThrow();
    InquiryWorld.written(outcome);
    return account;
  }

  private static void assertRefused(InquiryWorld world, Listened listened, String why) {
    assertThatThrownBy(() -> taken(world, world.documenter(), listened))
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.refusal().key()).isEqualTo(why));
  }

  @Test
  void refersAChildAndInterviewsWhoHasComeOfAge() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Child");
      note(world, witness, "2100-01-01");
      Listened first = listened(witness, Account.Kind.FIRST_ACCOUNT, "", "I heard it.");
      assertRefused(world, first, "testimony.refuse.child");
      note(world, witness, "2020-01-01");
      taken(world, world.documenter(), first);
    }
  }

  private static void note(InquiryWorld world, SubjectId witness, String eighteen) {
    ScopeId terms = world.termsOf(witness);
    var now = world.mandates.terms(world.documenter(), terms, Purpose.WORK).orElseThrow();
    InquiryWorld.written(
        world
            .mandates
            .say(
                world.documenter(),
                terms,
                now.seen(now.root()),
                s -> s.minor(LocalDate.parse(eighteen), "the mother", Minor.Guardian.SAFE))
            .orElseThrow());
  }

  @Test
  void asksSomebodyAgainForAReasonAlone() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      taken(
          world,
          world.documenter(),
          listened(witness, Account.Kind.FIRST_ACCOUNT, "", "I saw it."));
      Listened second = listened(witness, Account.Kind.FOLLOW_UP, " ", "It was a Tuesday.");
      assertRefused(world, second, "testimony.refuse.again");
      SubjectId account =
          taken(
              world,
              world.documenter(),
              listened(witness, Account.Kind.FOLLOW_UP, "the day was missing", "A Tuesday."));
      SubjectId talk =
          world
              .testimony
              .read(world.documenter(), world.inquiry, account)
              .flatMap(Account::of)
              .orElseThrow()
              .interview();
      Sitting sitting =
          world
              .testimony
              .interview(world.documenter(), world.inquiry, Objects.requireNonNull(talk))
              .orElseThrow();
      assertThat(sitting.again()).isEqualTo("the day was missing");
      assertThat(sitting.setting().where()).isEqualTo("at the office");
    }
  }

  @Test
  void keepsAFirstAccountToHalfAPage() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      String words = "w".repeat(Listened.MOST_OF_A_FIRST + 1);
      assertRefused(
          world,
          listened(witness, Account.Kind.FIRST_ACCOUNT, "", words),
          "testimony.refuse.too-long");
      taken(world, world.documenter(), listened(witness, Account.Kind.FULL_STATEMENT, "", words));
    }
  }

  @Test
  void letsOnlyTrainedMembersAskAboutSexualViolence() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId witness = world.witness("A. Person");
      Listened asked =
          listened(witness, Account.Kind.FULL_STATEMENT, "", "I say this.", Prompt.WHAT_THEY_WISH);
      assertRefused(world, asked, "testimony.refuse.not-trained");
      SubjectId account = taken(world, world.lawyer(), asked);
      Account it =
          world
              .testimony
              .read(world.lawyer(), world.inquiry, account)
              .flatMap(Account::of)
              .orElseThrow();
      assertThat(it.promptOf(0)).contains(Prompt.WHAT_THEY_WISH);
      assertThat(it.heavy()).isTrue();
    }
  }

  @Test
  void remembersForEachMemberWhereTheyStoppedReading() {
    try (InquiryWorld world = new InquiryWorld(folder)) {
      SubjectId account = world.account(world.witness("A. Person"), "one", "two", "three");
      InquiryWorld.written(
          world.testimony.leaveOff(world.documenter(), world.inquiry, account, 2).orElseThrow());
      assertThat(world.testimony.leftOff(world.documenter(), world.inquiry, account)).contains(2);
      assertThat(world.testimony.leftOff(world.lawyer(), world.inquiry, account)).isEmpty();
      InquiryWorld.written(
          world.testimony.leaveOff(world.documenter(), world.inquiry, account, 0).orElseThrow());
      assertThat(world.testimony.leftOff(world.documenter(), world.inquiry, account)).isEmpty();
      assertThatThrownBy(
              () -> world.testimony.leaveOff(world.documenter(), world.inquiry, account, 4))
          .isInstanceOf(Refused.class);
    }
  }
}
