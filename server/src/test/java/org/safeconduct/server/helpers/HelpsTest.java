package org.safeconduct.server.helpers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.helpers.HelpFact.HelpEnded;
import org.safeconduct.server.helpers.HelpFact.HelperAgreed;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpFact.HelperRefused;
import org.safeconduct.server.helpers.HelperFact.HelperEnded;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class HelpsTest {
  private static final HelperProposed HERON =
      new HelperProposed(
          new ScopeId(new Bits128(5, 5)),
          new SubjectId(new Bits128(6, 6)),
          "Grey Heron",
          HelpKind.INTERPRETING,
          List.of());
  private static final List<HelpFact> ALL =
      List.of(HERON, new HelperAgreed(), new HelperRefused(), new HelpEnded(List.of("Moved.")));
  private static final HelperListed LISTED =
      new HelperListed(
          "Grey Heron",
          List.of(HelpKind.INTERPRETING, HelpKind.DRIVING),
          List.of(new Language("ce")),
          List.of(new HelperConflict(ConflictKind.SAME_TOWN, "the northern district")),
          List.of("Through the bookshop, never by phone."));

  @TempDir Path folder;

  @Test
  void whomThePersonRefusedIsNotProposedAgain() {
    try (CasefileWorld world = new CasefileWorld(folder);
        Unlocked caseworker = world.journal().caseworker()) {
      HelpDesk desk = new HelpDesk(world.desk());
      ScopeId casefile = world.open(caseworker).casefile();
      At first = fresh(world, casefile);
      desk.propose(caseworker, first, HERON);
      desk.step(caseworker, world.at(caseworker, casefile, first.subject()), Help::agree);
      desk.step(caseworker, world.at(caseworker, casefile, first.subject()), Help::refuse);
      At second = fresh(world, casefile);
      assertThatThrownBy(() -> desk.propose(caseworker, second, HERON))
          .hasMessage("helpers.refuse.refused-before");
      At over = world.at(caseworker, casefile, first.subject());
      assertThatThrownBy(() -> desk.step(caseworker, over, Help::agree))
          .hasMessage("helpers.refuse.answered");
    }
  }

  @Test
  void everySequenceFolds() {
    qt().withFixedSeed(20170901)
        .forAll(lists().of(integers().between(0, 2 * ALL.size() + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Helps helps = Helps.of(chronicle(dice));
          return helps.helps().size() <= 2
              && helps.refused(HERON.helper())
                  == helps.helps().stream().anyMatch(Help.Refusal.class::isInstance);
        });
  }

  @Test
  void aRowSaysThePseudonymAndNeverHowTheyAreReached() {
    ChronicleOf register = new ChronicleOf(ScopeKind.REGISTER).tell(1, LISTED);
    assertThat(new HelperListing().rows(register.chronicle()))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.state()).isEqualTo("standing");
          assertThat(row.shown().toString() + row.text() + row.names())
              .contains("Grey Heron", "interpreting driving", "same-town")
              .doesNotContain("bookshop", "northern");
        });
    register.tell(1, new HelperEnded(List.of()));
    assertThat(new HelperListing().rows(register.chronicle()).toList().getFirst().state())
        .isEqualTo("ended");
    register.tell(1, LISTED);
    assertThat(HelperRegister.of(register.chronicle()).helpers())
        .singleElement()
        .satisfies(helper -> assertThat(helper.ended()).isEmpty());
  }

  private static At fresh(CasefileWorld world, ScopeId casefile) {
    return new At(casefile, SubjectId.random(world.journal().random()), Seen.NOTHING);
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * ALL.size()) scope.tell(1 + n % 2, ALL.get(n / 2));
      else if (n < 2 * ALL.size() + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
