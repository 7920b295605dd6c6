package org.safeconduct.server.children;

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
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class ChildDeskTest {
  private static final InterestProposed WITH_HOSTS =
      new InterestProposed(
          Interest.STAYING_WITH_UNRELATED_ADULTS,
          "With the host couple of the second floor",
          List.of("They asked for it; no place for children is free."));

  @TempDir Path folder;
  private CasefileWorld world;
  private ChildDesk desk;
  private Unlocked caseworker;
  private Unlocked colleague;
  private ScopeId casefile;

  @BeforeEach
  void found() {
    world = new CasefileWorld(folder);
    desk = new ChildDesk(world.desk());
    caseworker = world.journal().caseworker();
    colleague = world.journal().colleague();
    casefile = world.open(caseworker).casefile();
  }

  @AfterEach
  void stop() {
    caseworker.close();
    colleague.close();
    world.close();
  }

  @Test
  void aChildStaysWithNoStrangerUntilTwoDecidedIt() {
    desk.write(caseworker, child(), new AgeRecorded(AgeBasis.SAID, 15, List.of()));
    assertThat(rules()).containsExactly("children.heed.adults");
    At decision = new At(casefile, SubjectId.random(world.journal().random()), Seen.NOTHING);
    desk.propose(caseworker, decision, WITH_HOSTS);
    assertThat(rules()).containsExactly("children.heed.adults");
    At seen = world.at(colleague, casefile, decision.subject());
    assertThatThrownBy(() -> desk.agree(caseworker, seen, List.of()))
        .hasMessage("children.refuse.takes-two");
    desk.agree(colleague, seen, List.of());
    assertThat(rules()).containsExactly("children.heed.adults-decided");
    At decided = world.at(colleague, casefile, decision.subject());
    desk.decline(caseworker, decided, List.of("They asked to leave."));
    assertThat(rules()).containsExactly("children.heed.adults");
  }

  @Test
  void nothingIsDecidedForSomebodyWhoseAgeNobodyWrote() {
    At fresh = new At(casefile, SubjectId.random(world.journal().random()), Seen.NOTHING);
    assertThatThrownBy(() -> desk.propose(caseworker, fresh, WITH_HOSTS))
        .hasMessage("children.refuse.no-age");
    At child = child();
    assertThatThrownBy(() ->
            desk.write(caseworker, child, new GuardianSaid(Guardian.COUNTS, "mother", List.of())))
        .hasMessage("children.refuse.no-age");
  }

  private List<String> rules() {
    return new Heeding(List.of(new ChildHeeds()))
        .on(chronicle(), Set.of(Concern.WHO_THEY_STAY_WITH)).stream()
            .map(heed -> heed.what().key())
            .toList();
  }

  private At child() {
    return world.at(caseworker, casefile, Child.subject(chronicle()));
  }

  private Chronicle chronicle() {
    return world.look(caseworker, casefile);
  }
}
