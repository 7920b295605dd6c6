package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyTest {
  private static final String COMMAND = "./safeconduct estimate lists.csv --seed 5";
  private static final SortedMap<String, CaseLists> NONE = new TreeMap<>();
  private static final LogLinear LOG_LINEAR = new LogLinear(0.02, 200);
  private static final List<Model> MODELS = List.of(DecomposableGraphs.STANDARD, LOG_LINEAR);

  @Test
  void writesAReportThatShowsEveryModelWithItsInterval() {
    String html = html(new Study(List.of(Published.kosovo()), NONE, MODELS, 5, 0));
    assertThat(html).contains("9,827", "16,544", "dga", "loglinear", "Seed 5", "Madigan", COMMAND);
    assertThat(html)
        .contains("Each list left out", "What each model says", "dga: 9,827 to 16,544.");
  }

  @Test
  void saysThatTheGraphsBelieveInTwoNumbers() {
    String html =
        html(new Study(List.of(Published.unitedKingdom()), NONE, MODELS.subList(0, 1), 5, 0));
    assertThat(html).contains("There are 2 peaks", "11,741 or 24,641").doesNotContain("22,991");
  }

  @Test
  void warnsBesideTheNumbersOfChainsThatHaveNotMet() {
    LatentClasses hasty = new LatentClasses(10, 0.25, 0.25, new LatentClasses.Run(0, 20, 1, 4));
    String html = html(new Study(List.of(Published.hepatitis()), NONE, List.of(hasty), 5, 0));
    assertThat(html).contains("Not to be relied on yet: lcmcr.");
  }

  /// Draws of a linkage that disagree: the mixture is wider than either.
  @Test
  void widensTheIntervalByWhatTheLinkageDoesNotKnow() {
    CaseLists few = Published.hepatitis();
    CaseLists many =
        Published.of(
            List.of("L1", "L2", "L3"), "001 83, 010 75, 011 8, 100 89, 101 7, 110 11, 111 20");
    Estimate one = only(few);
    Estimate other = only(many);
    Estimate both = only(few, many);
    assertThat(both.interval().low()).isCloseTo(one.interval().low(), within(15.0));
    assertThat(both.interval().high()).isGreaterThan(one.interval().high());
    assertThat(both.interval().high()).isLessThanOrEqualTo(other.interval().high());
  }

  /// Exact probabilities of whole numbers, mixed over draws of a linkage, are no comb of peaks.
  @Test
  void seesOnePeakWhereBinsAreNarrowerThanOnePerson() {
    List<Posterior> draws = new ArrayList<>();
    for (int draw = 0; draw < 5; draw++) {
      double[] masses = new double[120];
      for (int at = 0; at < masses.length; at++) {
        masses[at] = Math.exp(-0.5 * Math.pow((at - 60.0 - draw) / 9, 2));
      }
      draws.add(Posterior.ofMasses(500, 1, masses));
    }
    assertThat(Density.of(Posterior.mixture(draws)).peaks())
        .singleElement()
        .satisfies(peak -> assertThat(peak).isCloseTo(562, within(3.0)));
  }

  private static Estimate only(CaseLists... draws) {
    Study study = new Study(List.of(draws), NONE, MODELS.subList(0, 1), 1, 0);
    return (Estimate) study.run(_ -> {}).answers().getFirst();
  }

  @Test
  void addsStrataUp() {
    SortedMap<String, CaseLists> strata = new TreeMap<>();
    strata.put("north", Published.hepatitis());
    strata.put("south", Published.hepatitis());
    Findings findings =
        new Study(List.of(Published.hepatitis()), strata, List.of(LOG_LINEAR), 1, 0).run(_ -> {});
    double means = 0;
    for (Findings.Part part : findings.parts()) {
      means += ((Estimate) part.answers().getFirst()).posterior().mean();
    }
    assertThat(findings.sumOfParts(0).orElseThrow().mean()).isCloseTo(means, within(3.0));
  }

  /// Nominal 95 %, on 400 populations each: three lists that are independent; three of which two
  /// attract each other.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "100 144, 010 96, 001 144, 110 64, 101 96, 011 64, 111 64",
        "100 300, 010 250, 001 280, 110 120, 101 60, 011 50, 111 30"
      })
  void holdsTheTruthAsOftenAsTheIntervalSays(String counts) {
    CaseLists lists = Published.of(List.of("a", "b", "c"), counts);
    Coverage coverage = Coverage.of(lists, List.of(LOG_LINEAR), 400, 3).orElseThrow();
    Coverage.Tally tally = coverage.tallies().getFirst();
    assertThat(tally.refused()).isZero();
    assertThat(tally.held()).isBetween(360, 392);
  }

  /// As above, by decomposable graphs.
  @Test
  void holdsTheTruthByGraphsAsOftenAsTheIntervalSays() {
    CaseLists lists =
        Published.of(
            List.of("a", "b", "c"), "100 144, 010 96, 001 144, 110 64, 101 96, 011 64, 111 64");
    Coverage coverage = Coverage.of(lists, MODELS.subList(0, 1), 300, 3).orElseThrow();
    assertThat(coverage.truth()).isBetween(850, 950);
    assertThat(coverage.tallies().getFirst().held()).isBetween(270, 294);
  }

  private static String html(Study study) {
    return SystemsReport.of(study.run(_ -> {}), COMMAND).html();
  }
}
