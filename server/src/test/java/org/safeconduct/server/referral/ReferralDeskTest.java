package org.safeconduct.server.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.referral.ReferralFacts.HARBOUR;
import static org.safeconduct.server.referral.ReferralFacts.TAKING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Release;
import org.safeconduct.server.mandate.TermsFact;
import org.safeconduct.server.referral.ReferralDesk.Choosing;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.team.AskedAgain;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class ReferralDeskTest {
  private static final Recipient OTHER =
      new Recipient(Recipient.Kind.ORGANISATION, "Harbour Doctors");

  @TempDir Path folder;
  private CasefileWorld world;
  private ReferralDesk desk;
  private Unlocked caseworker;
  private ScopeId casefile;

  @BeforeEach
  void open() {
    world =
        new CasefileWorld(folder, FactBook.of(TermsFact.class), FactBook.of(ReferralFact.class));
    desk = new ReferralDesk(world.desk(), world.journal().clock());
    caseworker = world.journal().caseworker();
    casefile = world.open(caseworker).casefile();
  }

  @AfterEach
  void stop() {
    caseworker.close();
    world.close();
  }

  @Test
  void goesOnlyToWhomThePersonSaidAndOnlyWhatTheySaid() {
    assertThatThrownBy(() -> offer(HARBOUR, ItemKind.NEED)).hasMessage("referral.refuse.may-not");
    allow(LocalDate.of(2027, 1, 10), ItemKind.NEED);
    assertThatThrownBy(() -> offer(OTHER, ItemKind.NEED)).hasMessage("referral.refuse.may-not");
    assertThatThrownBy(() -> offer(HARBOUR, ItemKind.NEED, ItemKind.DANGER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> offer(HARBOUR)).hasMessage("referral.refuse.no-part");
    SubjectId referral = offer(HARBOUR, ItemKind.NEED);
    assertThat(found(referral)).isInstanceOf(Referral.Offered.class);
  }

  @Test
  void aCopyLeavesOnlyWhileTheBasisIsLive() {
    allow(LocalDate.of(2027, 1, 10), ItemKind.NEED);
    SubjectId referral = offer(HARBOUR, ItemKind.NEED);
    carry(referral);
    assertThat(found(referral).offer().left()).isPresent();
    world.journal().pass(Duration.ofDays(60));
    assertThatThrownBy(() -> carry(referral)).hasMessage("referral.refuse.may-not");
  }

  @Test
  void aWithdrawalSaysThatTheCopyIsToBeCalledBack() {
    allow(LocalDate.of(2027, 1, 10), ItemKind.NEED, ItemKind.DANGER);
    SubjectId referral = offer(HARBOUR, ItemKind.NEED);
    carry(referral);
    answer(referral, offered -> offered.accept(List.of("From Monday.")));
    assertThat(due()).doesNotContain("referral.due.call-back");
    desk.say(caseworker, fresh(), saying -> saying.withdraw(null, "the person, on the telephone"));
    assertThat(due()).contains("referral.due.call-back");
    assertThatThrownBy(() -> carry(referral)).hasMessage("referral.refuse.may-not");
    assertThatThrownBy(() -> offer(HARBOUR, ItemKind.DANGER)).hasMessage("referral.refuse.may-not");
    desk.callBack(caseworker, at(referral), List.of("Their office tore it up."));
    assertThat(due()).doesNotContain("referral.due.call-back");
    assertThat(found(referral)).isInstanceOf(Referral.Accepted.class);
  }

  @Test
  void whatTheyCannotTakeIsAskedBackToo() {
    allow(null, ItemKind.NEED);
    SubjectId referral = offer(HARBOUR, ItemKind.NEED);
    carry(referral);
    assertThatThrownBy(() -> answer(referral, offered -> offered.reject(List.of())))
        .hasMessage("referral.refuse.no-words");
    answer(referral, offered -> offered.reject(List.of("No bed before May.")));
    assertThat(due()).containsExactly("referral.due.call-back");
    assertThatThrownBy(() -> answer(referral, offered -> offered.accept(List.of())))
        .hasMessage("referral.refuse.answered");
    assertThatThrownBy(() -> carry(referral)).hasMessage("referral.refuse.answered");
  }

  @Test
  void anOfferIsRevokedBeforeItIsAnswered() {
    allow(null, ItemKind.NEED);
    SubjectId referral = offer(HARBOUR, ItemKind.NEED);
    assertThatThrownBy(() -> answer(referral, offered -> offered.revoke(List.of())))
        .hasMessage("referral.refuse.no-reason");
    answer(referral, offered -> offered.revoke(List.of("They found a way.")));
    assertThat(found(referral)).isInstanceOf(Referral.Revoked.class);
    assertThat(due()).isEmpty();
    assertThatThrownBy(() -> desk.callBack(caseworker, at(referral), List.of("Nobody.")))
        .hasMessage("referral.refuse.nothing-left");
  }

  private void allow(@Nullable LocalDate until, ItemKind... kinds) {
    Release release = new Release(Aim.PROTECTION, HARBOUR, List.of(kinds));
    assertThat(desk.say(caseworker, fresh(), saying -> saying.consent(release, TAKING, until)))
        .isInstanceOf(Outcome.Written.class);
  }

  private SubjectId offer(Recipient to, ItemKind... parts) {
    At at = fresh();
    Choosing chosen = new Choosing(to, List.of(parts), List.of(), null);
    assertThat(desk.offer(caseworker, at, chosen)).isInstanceOf(Outcome.Written.class);
    return at.subject();
  }

  private void carry(SubjectId referral) {
    desk.carry(caseworker, AskedAgain.of(caseworker), at(referral));
  }

  private void answer(SubjectId referral, Function<Referral.Offered, ? extends ReferralFact> step) {
    assertThat(desk.answer(caseworker, at(referral), step)).isInstanceOf(Outcome.Written.class);
  }

  private At fresh() {
    return new At(casefile, SubjectId.random(world.journal().random()), Seen.NOTHING);
  }

  private At at(SubjectId referral) {
    return world.at(caseworker, casefile, referral);
  }

  private Referral found(SubjectId referral) {
    return Referrals.of(world.look(caseworker, casefile)).referral(referral).orElseThrow();
  }

  /// What is due, but for the ends of bases.
  private List<String> due() {
    return new ReferralListing()
        .rows(world.look(caseworker, casefile))
        .filter(row -> row.kind().equals(DueRow.KIND))
        .map(row -> DueRow.of(row).what())
        .filter(what -> what.startsWith("referral."))
        .toList();
  }
}
