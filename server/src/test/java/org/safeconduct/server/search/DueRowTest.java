package org.safeconduct.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

class DueRowTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final SubjectId SUBJECT = SubjectId.random(RANDOM);
  private static final Due DAY =
      new Due(LocalDate.of(2017, 5, 14), ZoneId.of("America/Los_Angeles"));

  @Test
  void isATaskUntilItIsPutElsewhere() {
    DueRow row = DueRow.of("casework.due.task", "AMBER ORCHARD", DAY, "/casefiles/x");
    assertThat(row.section()).isEqualTo(Section.TASK);
    assertThat(DueRow.of(row.row(SUBJECT, 1, 1))).isEqualTo(row);
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void saysInTheIndexUnderWhichSectionItStands(Section section) {
    DueRow row =
        DueRow.of("shelter.due.sign", "AMBER ORCHARD", DAY, "/x")
            .under(section)
            .saying("Ring the duty phone.")
            .in("DE")
            .by(MemberId.random(RANDOM));
    Row kept = row.row(SUBJECT, 2, 5);
    assertThat(kept.state()).isEqualTo(section.word());
    assertThat(DueRow.of(kept)).isEqualTo(row);
  }

  @Test
  void keepsTheMomentSinceWhichItStandsAndIsFoundOnItsDay() {
    Instant missed = Instant.parse("2017-05-14T23:45:00Z");
    DueRow row = DueRow.since(Section.SIGN, "shelter.due.sign", "AMBER ORCHARD", missed, "/x");
    Row kept = row.row(SUBJECT, 0, 1);
    assertThat(kept.day()).isEqualTo(LocalDate.of(2017, 5, 14));
    assertThat(DueRow.of(kept).since()).isEqualTo(missed);
  }

  @Test
  void listsAsDeadlinesOnlyWhatHasToBeDoneByADay() {
    assertThat(DueRow.deadlines().states())
        .containsExactlyInAnyOrder("clock", "statement", "journey", "basis", "task");
  }
}
