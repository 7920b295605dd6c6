package org.safeconduct.server.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heeding;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class LegalDeskTest {
  @TempDir Path folder;
  private CasefileWorld world;
  private LegalDesk desk;
  private Unlocked caseworker;
  private Unlocked colleague;
  private ScopeId casefile;
  private SubjectId matter;

  @BeforeEach
  void raise() {
    world = new CasefileWorld(folder);
    desk = new LegalDesk(world.desk());
    caseworker = world.journal().caseworker();
    colleague = world.journal().colleague();
    casefile = world.open(caseworker).casefile();
    matter = SubjectId.random(world.journal().random());
    desk.raise(caseworker, new At(casefile, matter, Seen.NOTHING), LegalFacts.RAISED);
  }

  @AfterEach
  void stop() {
    caseworker.close();
    colleague.close();
    world.close();
  }

  @Test
  void saysWhatStandsAgainstAStepUntilItIsSettled() {
    Heeding heeding = new Heeding(List.of(new LegalHeeds()));
    assertThat(heeding.on(chronicle(), Set.of(Concern.LEAVING_THE_COUNTRY))).hasSize(1);
    assertThat(heeding.on(chronicle(), Set.of(Concern.WHERE_THEY_STAY))).isEmpty();
    desk.step(colleague, at(), m -> m.say(List.of(Concern.WHERE_THEY_STAY), List.of("They look.")));
    assertThat(heeding.on(chronicle(), Set.of(Concern.LEAVING_THE_COUNTRY))).isEmpty();
    assertThat(heeding.on(chronicle(), Set.of(Concern.WHERE_THEY_STAY))).hasSize(1);
    desk.step(caseworker, at(), m -> m.settle(LegalFacts.SETTLED.on(), List.of()));
    assertThat(heeding.of(chronicle())).isEmpty();
  }

  @Test
  void asksForALawyerAsLongAsThereIsNone() {
    assertThat(due()).containsExactly("legal.due.lawyer");
    desk.step(caseworker, at(), m -> m.engage("Advocate 4", List.of()));
    assertThat(due()).isEmpty();
    desk.step(
        caseworker,
        at(),
        m -> m.move(LegalFacts.MOVED.on(), LegalFacts.MOVED.words(), LegalFacts.MOVED.next()));
    assertThat(due()).containsExactly("legal.due.next");
  }

  @Test
  void nothingHappensToASettledMatter() {
    desk.step(caseworker, at(), m -> m.settle(LegalFacts.SETTLED.on(), List.of()));
    At settled = at();
    assertThatThrownBy(() -> desk.step(caseworker, settled, m -> m.engage("x", List.of())))
        .hasMessage("legal.refuse.settled");
  }

  @Test
  void theSecondOfTwoSeesWhatTheFirstWrote() {
    At both = at();
    desk.step(caseworker, both, m -> m.engage("Advocate 4", List.of()));
    assertThat(desk.step(colleague, both, m -> m.engage("Advocate 9", List.of())))
        .isInstanceOf(Outcome.Conflict.class);
  }

  @Test
  void whoCannotOpenTheCasefileFindsNothing() {
    At here = at();
    try (Unlocked coordinator = world.journal().coordinator()) {
      assertThatThrownBy(() -> desk.step(coordinator, here, m -> m.engage("x", List.of())))
          .isInstanceOf(Absent.class);
    }
  }

  private List<String> due() {
    return new LegalListing()
        .rows(chronicle())
        .filter(row -> row.kind().equals("due"))
        .map(row -> DueRow.of(row).what())
        .toList();
  }

  private Chronicle chronicle() {
    return world.look(caseworker, casefile);
  }

  private At at() {
    return world.at(caseworker, casefile, matter);
  }
}
