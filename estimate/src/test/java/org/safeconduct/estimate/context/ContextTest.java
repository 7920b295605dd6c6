package org.safeconduct.estimate.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.context.AsylumDecisions.Unit;
import org.safeconduct.estimate.table.Csv;
import org.safeconduct.estimate.table.TableWrong;

class ContextTest {
  private static final Decisions PERSONS = new Decisions(2_549, 1_346, 18_510, 14_874, 37_279);
  private static final Decisions CASES = new Decisions(325, 0, 370, 288, 983);

  /// UNHCR, Russian Federation 2017: recognised 2,874, rejected 18,880, total 38,262 over all rows.
  @Test
  void givesWhatWasReportedForRussiaIn2017() {
    Decisions reported = AsylumDecisions.bundled().reported("RUS", 2017);
    assertThat(reported).isEqualTo(new Decisions(2_874, 1_346, 18_880, 15_162, 38_262));
  }

  @Test
  void keepsPersonsAndCasesApart() {
    AsylumDecisions decisions = AsylumDecisions.bundled();
    assertThat(decisions.of("RUS", 2017))
        .isEqualTo(Map.of(Unit.PERSONS, PERSONS, Unit.CASES, CASES));
    assertThat(decisions.years("RUS")).hasSize(22).startsWith(2000).endsWith(2021);
    assertThat(decisions.of("RUS", 1999)).isEmpty();
    assertThat(Caveat.ASYLUM).contains(Caveat.PERSONS_AND_CASES_APART);
  }

  /// The extract says what the whole table says, every year and unit.
  @Test
  void bundlesWhatTheWholeTableSays() {
    String data = System.getenv("SAFECONDUCT_DATA");
    if (data == null) {
      System.out.println("not run: the whole asylum table, SAFECONDUCT_DATA is not set");
      return;
    }
    AsylumDecisions whole =
        AsylumDecisions.of(
            Csv.read(Path.of(data, "asylum-unhcr", "asylum_decisions_rus_2000_2021.csv")));
    AsylumDecisions bundled = AsylumDecisions.bundled();
    assertThat(whole.years("RUS")).isEqualTo(bundled.years("RUS"));
    for (int year : whole.years("RUS")) {
      assertThat(bundled.of("RUS", year)).isEqualTo(whole.of("RUS", year));
    }
  }

  @Test
  void tellsRefusalsOfVisasByNationalityAndYear() {
    VisaRefusals refusals = VisaRefusals.bundled();
    assertThat(refusals.of("Georgia")).hasSize(11).containsEntry(2016, 62.82);
    assertThat(refusals.of("United Nations Laissez-Passer")).hasSize(1);
    assertThat(refusals.of("Kuwait")).containsEntry(2009, -2.21);
    assertThat(refusals.of("Nowhere")).isEmpty();
  }

  @Test
  void refusesTablesThatAreWrongWithLineAndColumn() {
    String heads =
        "year,coo_iso,dec_pc,dec_recognized,dec_other,dec_rejected,dec_closed,dec_total\n";
    assertThatThrownBy(() -> asylum(heads + "2017,RUS,X,1,1,1,1,4\n"))
        .isInstanceOf(TableWrong.class)
        .hasMessage("t.csv, line 2, column dec_pc: is neither P (persons) nor C (cases).");
    assertThatThrownBy(() -> asylum(heads + "2017,RUS,P,1,1,-1,1,4\n"))
        .hasMessageStartingWith("t.csv, line 2, column dec_rejected: is no whole number.");
    assertThatThrownBy(() -> VisaRefusals.of(read("country,2016\nAtlantis,101\n")))
        .hasMessageStartingWith("t.csv, line 2, column 2016: is no percentage");
  }

  private static AsylumDecisions asylum(String csv) {
    return AsylumDecisions.of(read(csv));
  }

  private static org.safeconduct.estimate.table.Table read(String csv) {
    try {
      return Csv.read("t.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
