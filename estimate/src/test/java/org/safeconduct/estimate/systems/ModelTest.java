package org.safeconduct.estimate.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every model promises.
class ModelTest {

  static Stream<Model> models() {
    return Stream.of(
        new LatentClasses(6, 0.25, 0.25, new LatentClasses.Run(200, 200, 2, 2)),
        DecomposableGraphs.STANDARD,
        new LogLinear(0.02, 200));
  }

  @ParameterizedTest
  @MethodSource("models")
  void answersAlikeWhateverTheOrderOfLists(Model model) {
    CaseLists one =
        Published.of(List.of("x", "y", "z"), "100 40, 010 31, 001 22, 110 9, 011 7, 101 5, 111 3");
    CaseLists other =
        Published.of(List.of("z", "x", "y"), "010 40, 001 31, 100 22, 011 9, 101 7, 110 5, 111 3");
    same(model.answer(one, 5), model.answer(other, 5));
  }

  @ParameterizedTest
  @MethodSource("models")
  void answersAlikeWithTheSameSeed(Model model) {
    same(model.answer(Published.hepatitis(), 11), model.answer(Published.hepatitis(), 11));
  }

  private static void same(Answer one, Answer other) {
    Estimate first = (Estimate) one;
    Estimate second = (Estimate) other;
    assertThat(second.centre()).isEqualTo(first.centre());
    assertThat(second.interval()).isEqualTo(first.interval());
    assertThat(second.convergence()).isEqualTo(first.convergence());
    assertThat(second.posterior().mean()).isEqualTo(first.posterior().mean());
  }

  /// An order of names changes the order of everything inside: the exact model must not notice, and
  /// the maximum of a likelihood only in the last digits.
  @Test
  void doesNotCareHowListsAreCalled() {
    CaseLists renamed =
        Published.of(
            List.of("Z", "Y", "X", "W"),
            "1000 1131, 0100 845, 1100 177, 0010 936, 1010 228, 0110 217, 1110 181, 0001 306, 1001 106,"
                + " 0101 31, 1101 18, 0011 123, 1011 42, 0111 32, 1111 27");
    for (Model model : List.of(DecomposableGraphs.STANDARD, new LogLinear(0.02, 100))) {
      Estimate one = (Estimate) model.answer(Published.kosovo(), 1);
      Estimate other = (Estimate) model.answer(renamed, 1);
      assertThat(other.centre()).isCloseTo(one.centre(), within(1e-3));
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysNoToTwoLists(Model model) {
    assertThat(no(model, Published.of(List.of("a", "b"), "10 30, 01 20, 11 10")))
        .contains("With 2 lists");
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysNoWithoutOverlap(Model model) {
    assertThat(no(model, Published.of(List.of("a", "b", "c"), "100 30, 010 20, 001 10")))
        .contains("No person is on two lists");
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysNoToListsThatFallApart(Model model) {
    assertThat(
            no(
                model,
                Published.of(
                    List.of("a", "b", "c", "d"), "1000 9, 0100 9, 1100 5, 0010 9, 0001 9, 0011 5")))
        .contains("nobody joins c to a");
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysNoToAListInsideAnother(Model model) {
    assertThat(
            no(model, Published.of(List.of("a", "b", "c"), "100 30, 110 20, 001 10, 101 5, 111 4")))
        .contains("Everybody on b is also on a");
  }

  @ParameterizedTest
  @MethodSource("models")
  void saysNoToAnEmptyList(Model model) {
    assertThat(no(model, Published.of(List.of("a", "b", "c"), "100 30, 010 20, 110 10")))
        .contains("Nobody is on c");
  }

  @Test
  void saysNoToMoreListsThanGraphsCanBeAveragedOver() {
    CaseLists seven =
        Published.of(
            List.of("a", "b", "c", "d", "e", "f", "g"),
            "1000000 9, 0100000 9, 1100000 5, 0010000 9, 0110000 9, 0001000 5, 0011000 5, 0000100 3,"
                + " 0001100 2, 0000010 4, 0000110 2, 0000001 4, 0000011 2");
    assertThat(no(DecomposableGraphs.STANDARD, seven)).contains("at most 6 lists");
  }

  /// One shared person in hundreds: many resamples have none, and their estimates are infinite.
  @Test
  void saysNoWhereAnIntervalHasNoUpperEnd() {
    CaseLists thin =
        Published.of(List.of("a", "b", "c"), "100 300, 010 200, 001 100, 110 1, 011 1");
    assertThat(no(new LogLinear(0.02, 200), thin)).contains("no upper end");
  }

  private static String no(Model model, CaseLists lists) {
    return ((NoEstimate) model.answer(lists, 3)).reason();
  }

  /// The moves change how fast a chain forgets, never what it tells: the published sweep alone and
  /// the sweep with moves agree on a set small enough for both.
  @Test
  void tellsTheSameWithAndWithoutMoves() {
    double[][] draws = new double[2][10_000];
    for (int moved = 0; moved < 2; moved++) {
      Variates draw = new Variates(RandomSource.XO_SHI_RO_256_PP.create(3 + moved));
      LatentClasses model = new LatentClasses(4, 1, 1, LatentClasses.Run.STANDARD);
      LatentClassChain chain = new LatentClassChain(Published.hepatitis(), model, draw);
      for (int step = -2_000; step < 10 * draws[moved].length; step++) {
        if (moved == 1) chain.step();
        else chain.gibbs();
        if (step >= 0) draws[moved][step / 10] = chain.people();
      }
    }
    Posterior plain = Posterior.ofDraws(draws[0]);
    Posterior moved = Posterior.ofDraws(draws[1]);
    for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      assertThat(moved.upTo(plain.quantile(p))).isCloseTo(p, within(0.04));
    }
  }
}
