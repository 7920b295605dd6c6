package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.server.shelter.ShelterWorld.TODAY;
import static org.safeconduct.server.shelter.ShelterWorld.written;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;

class SignDeskTest {
  @TempDir Path folder;
  private ShelterWorld it;

  @BeforeEach
  void open() {
    it = new ShelterWorld(folder);
  }

  @AfterEach
  void close() {
    it.close();
  }

  @Test
  void aSignIsExpectedKeptAndMissed() {
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    SubjectId sign = it.fresh();
    StayDesk.At at = new StayDesk.At(stay, sign, Seen.NOTHING);
    Rhythm evening = new Rhythm(TODAY, 80, ZoneOffset.UTC, 1);
    Step host = new Step(Step.Whom.HOST, "Ask whether the light was on.");
    written(
        it.signs.agree(
            it.shelter,
            at,
            new CheckInAgreed("a flower", "", evening, List.of(host), List.of(), null)));
    assertThat(it.due(it.shelter)).contains("shelter.due.sign");
    assertThatThrownBy(() -> it.signs.miss(it.shelter, it.at(stay, sign), List.of()))
        .isInstanceOf(Refused.class);
    assertThat(it.signs.isAwaited(running(stay))).isTrue();
    it.world.pass(Duration.ofHours(12));
    written(it.signs.miss(it.shelter, it.at(stay, sign), List.of("Asked the host.")));
    assertThat(it.due(it.shelter)).contains("shelter.due.missed");
    written(it.signs.keep(it.shelter, it.at(stay, sign), evening.begins(), List.of()));
    assertThat(it.due(it.shelter))
        .contains("shelter.due.sign")
        .doesNotContain("shelter.due.missed");
    assertThat(it.stays.look(it.shelter, stay).stay().running().getFirst().next())
        .isEqualTo(evening.begins().plus(Duration.ofDays(1)));
    assertThat(it.signs.isAwaited(running(stay))).isTrue();
    CheckIn.Running last = running(stay);
    written(it.signs.stop(it.shelter, it.at(stay, sign), List.of()));
    assertThat(it.signs.isAwaited(last)).as("nobody is woken any more").isFalse();
  }

  @Test
  void noStepAsksTheFamilyUnlessThePersonSaidSo() {
    ScopeId stay = it.takeUp(it.ask(Assured.CHECKED));
    StayDesk.At at = new StayDesk.At(stay, it.fresh(), Seen.NOTHING);
    Rhythm evening = new Rhythm(TODAY, 80, ZoneOffset.UTC, 1);
    List<Step> steps = List.of(new Step(Step.Whom.FAMILY, "Ring the sister."));
    assertThatThrownBy(() ->
            it.signs.agree(
                it.shelter, at, new CheckInAgreed("a flower", "", evening, steps, List.of(), null)))
        .isInstanceOf(Refused.class);
    written(
        it.signs.agree(
            it.shelter,
            at,
            new CheckInAgreed(
                "a flower", "", evening, steps, List.of("My sister, only she."), null)));
  }

  private CheckIn.Running running(ScopeId stay) {
    return it.stays.look(it.shelter, stay).stay().running().getFirst();
  }
}
