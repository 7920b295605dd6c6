package org.safeconduct.server.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.server.kernel.Country;

/// The forum follows the State and the date.
class ForumsTest {
  @ParameterizedTest
  @CsvSource({
    "RU, 2021-02-04, EUROPEAN_COURT",
    "RU, 2022-09-15, EUROPEAN_COURT",
    "RU, 2022-09-16, HUMAN_RIGHTS_COMMITTEE",
    "RU, 2026-11-23, HUMAN_RIGHTS_COMMITTEE",
    "GE, 2026-11-23, EUROPEAN_COURT",
    "TR, 2026-11-23, EUROPEAN_COURT",
    "BY, 2021-01-01, HUMAN_RIGHTS_COMMITTEE",
    "UZ, 2026-11-23, HUMAN_RIGHTS_COMMITTEE",
  })
  void isAskedFirst(String state, LocalDate on, Forum first) {
    assertThat(Forums.order(new Country(state), on).getFirst()).isEqualTo(first);
  }

  @Test
  void theCourtAndTheCommitteesAreNeverAskedBoth() {
    Country.all()
        .forEach(state -> {
          List<Forum> order = Forums.order(state, LocalDate.of(2026, 11, 23));
          assertThat(order).doesNotHaveDuplicates();
          assertThat(order.contains(Forum.EUROPEAN_COURT))
              .isNotEqualTo(
                  order.contains(Forum.HUMAN_RIGHTS_COMMITTEE)
                      || order.contains(Forum.COMMITTEE_AGAINST_TORTURE));
          assertThat(order.getLast()).isEqualTo(Forum.SPECIAL_PROCEDURES);
          assertThat(order).contains(Forum.WORKING_GROUP_ON_DISAPPEARANCES);
        });
  }

  @Test
  void aStateThatIsKnownNotToBeBoundIsNotAsked() {
    Country russia = new Country("RU");
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertThat(Forums.order(russia, today)).doesNotContain(Forum.COMMITTEE_ON_DISAPPEARANCES);
    assertThat(Forums.standing(Forum.COMMITTEE_ON_DISAPPEARANCES, new Country("UZ"), today))
        .isEqualTo(Forums.Standing.TO_BE_LOOKED_UP);
  }

  @Test
  void sixStatesAndFortyAreBoundByTheConvention() {
    LocalDate today = LocalDate.of(2026, 11, 23);
    assertThat(Country.all().filter(state -> Forums.conventionBinds(state, today))).hasSize(46);
  }

  @Test
  void eachLetterSaysWhoAndWhatAndNamesItsSource() {
    for (Forum forum : Forum.values()) {
      assertThat(forum.questions()).startsWith(Forum.Question.WHO).contains(Forum.Question.FACTS);
      assertThat(new HashSet<>(forum.questions())).hasSameSizeAs(forum.questions());
      assertThat(forum.source()).isNotBlank();
    }
    assertThat(
            Arrays.stream(Forum.values()).filter(f -> f.checked() == Forum.Checked.FROM_A_SOURCE))
        .containsExactly(Forum.EUROPEAN_COURT, Forum.SPECIAL_PROCEDURES);
  }
}
