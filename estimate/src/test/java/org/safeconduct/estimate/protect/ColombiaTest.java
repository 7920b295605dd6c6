package org.safeconduct.estimate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.safeconduct.estimate.table.Csv;

/// Documented recruitment of children in Colombia, 1990–2017: HRDAG's verdata, replicate 1, summed
/// to 2,760 cells. The package is GPL-2, so the table is not in the repository.
@EnabledIfEnvironmentVariable(
    named = "SAFECONDUCT_DATA",
    matches = ".+",
    disabledReason = "not run: the Colombian counts are not in the repository")
@Timeout(600)
class ColombiaTest {
  private static final Occasion DAY = new Occasion("recruited", LocalDate.of(2017, 12, 31));

  private static CountTable by(String... columns) {
    Path file =
        Path.of(System.getenv("SAFECONDUCT_DATA"))
            .resolve("counts-colombia/recruitment_dept_year_perp_sex.csv");
    return Counting.of(Csv.read(file), Optional.of("documented"), List.of(columns));
  }

  @Test
  void threeWaysByDepartmentPerpetratorAndSexHold() {
    CountTable table = by("dept_code", "perpetrator", "sex");
    Outcome.Cleared cleared =
        (Outcome.Cleared) new Suppression(table, Rule.FIVE, DAY, History.NONE).outcome();
    assertThat(cleared.audit().holds()).isTrue();
    assertThat(cleared.audit().findings()).allMatch(Audit.Finding::isExact);
    assertThat(cleared.loss().small()).isEqualTo(201);
    assertThat(cleared.loss().share()).isLessThan(0.2);
  }

  /// What people do by hand hides fewer figures here, and gives most of the small ones away.
  @Test
  void hidingWholeRowsDoesNotHold() {
    CountTable table = by("dept_code", "perpetrator", "sex");
    BitSet rows = Loss.wholeRows(table, Rule.FIVE);
    Release release = Release.suppressed(DAY, table, rows);
    Audit audit = Audit.of(new Auditor(List.of(release), Rule.FIVE, new BitSet()));
    System.out.println(
        "whole rows: " + audit.exposed().size() + " of " + audit.findings().size() + " exposed");
    assertThat(audit.exposed()).isNotEmpty();
  }

  @Test
  void allTwoThousandSevenHundredAndSixtyCellsHold() {
    CountTable table = by("dept_code", "year", "perpetrator", "sex");
    long start = System.nanoTime();
    Outcome.Cleared cleared =
        (Outcome.Cleared) new Suppression(table, Rule.FIVE, DAY, History.NONE).outcome();
    System.out.println(
        cleared.loss()
            + ", "
            + cleared.audit().programmes()
            + " programmes, "
            + (System.nanoTime() - start) / 1_000_000_000
            + " s");
    assertThat(cleared.audit().holds()).isTrue();
    assertThat(cleared.audit().narrowest()).isGreaterThanOrEqualTo(4);
  }
}
