package org.safeconduct.server.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.systems.DecomposableGraphs;
import org.safeconduct.estimate.systems.LatentClasses;
import org.safeconduct.estimate.systems.LogLinear;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.lists.ListsFact.CaseListBrought;
import org.safeconduct.server.lists.ListsFact.Found;
import org.safeconduct.server.lists.ListsFact.ModelSaid;
import org.safeconduct.server.lists.ListsFact.RecordsLinked;
import org.safeconduct.server.lists.ListsFact.UnseenEstimated;

class EstimatingTest {
  private static final Estimating.Effort SMALL =
      new Estimating.Effort(
          2,
          List.of(
              new LatentClasses(10, 0.25, 0.25, new LatentClasses.Run(1_000, 500, 2, 2)),
              DecomposableGraphs.STANDARD,
              LogLinear.STANDARD));

  /// Three independent lists of the same 400: 1, 2 and 3 find a half, two fifths, a half.
  private static final List<Integer> COUNTS = List.of(60, 40, 40, 60, 60, 40, 40);

  @Test
  void showsSeveralModelsSideBySideEachWithItsIntervalAndPicture() {
    UnseenEstimated told = told(7, COUNTS, COUNTS);
    assertThat(told.models())
        .extracting(ModelSaid::model)
        .containsExactly("lcmcr", "dga", "loglinear");
    for (ModelSaid said : told.models()) {
      Found found = Objects.requireNonNull(said.found());
      assertThat(found.low()).isLessThanOrEqualTo(400);
      assertThat(found.high()).isGreaterThanOrEqualTo(400);
      assertThat(Objects.requireNonNull(found.curve()).heights()).contains(1000).hasSize(80);
    }
    assertThat(told.least()).isEqualTo(340);
    assertThat(told.draws()).as("two draws that agree are one").isEqualTo(1);
  }

  @Test
  void carriesTheDoubtAboutWhoIsWho() {
    List<Integer> other = List.of(90, 70, 10, 90, 30, 10, 40);
    UnseenEstimated told = told(7, COUNTS, other);
    assertThat(told.draws()).isEqualTo(2);
    Found doubtful = Objects.requireNonNull(told.models().get(1).found());
    Found sure = Objects.requireNonNull(told(7, COUNTS, COUNTS).models().get(1).found());
    assertThat(doubtful.high() - doubtful.low()).isGreaterThan(sure.high() - sure.low());
  }

  @Test
  void saysNoToTwoListsAndToListsThatShareNobody() {
    UnseenEstimated two = told(3, List.of(60, 40, 20), List.of(60, 40, 20));
    assertThat(two.models()).allMatch(m -> m.found() == null);
    assertThat(two.models().getFirst().no()).contains("three independent lists are the least");
    List<Integer> apart = List.of(60, 40, 0, 60, 0, 0, 0);
    assertThat(told(7, apart, apart).models().getFirst().no())
        .contains("No person is on two lists");
  }

  @Test
  void theSameLinkageAndSeedGiveTheSame() {
    assertThat(told(7, COUNTS, COUNTS)).isEqualTo(told(7, COUNTS, COUNTS));
  }

  @Test
  void leavesEachOfFourListsOut() {
    List<Integer> counts = IntStream.rangeClosed(1, 15).mapToObj(_ -> 12).toList();
    UnseenEstimated told = told(15, counts, counts);
    assertThat(told.without())
        .extracting(ListsFact.Without::list)
        .containsExactlyInAnyOrderElementsOf(told.lists());
  }

  /// @param histories 1 to this, each with its count in the same order
  private static UnseenEstimated told(int histories, List<Integer> first, List<Integer> second) {
    int lists = Integer.bitCount(histories);
    List<CaseList> laid = IntStream.rangeClosed(1, lists).mapToObj(EstimatingTest::list).toList();
    RecordsLinked linked =
        new RecordsLinked(
            laid.stream().map(CaseList::id).toList(),
            List.of(Holds.PLACE),
            1,
            1,
            9,
            9,
            0,
            0,
            0,
            0,
            List.of(),
            new BodyId(new Bits128(8, 8)));
    Linkage linkage = new Linkage(Telling.subject(90), 1, Telling.ONE, Telling.START, linked);
    LinkedFile found =
        new LinkedFile(
            List.of(),
            List.of(),
            IntStream.rangeClosed(1, histories).boxed().toList(),
            List.of(first, second));
    return Estimating.of(new Estimating.Material(linkage, found, laid), SMALL, 5, _ -> {}).told();
  }

  private static CaseList list(int n) {
    CaseListBrought brought =
        new CaseListBrought(
            new BodyId(new Bits128(8, n)), "", 1, "a.csv", "List " + n, "", 9, List.of("town"));
    return new CaseList(
        Telling.subject(n),
        1,
        Telling.ONE,
        Telling.START,
        brought,
        List.of(Holds.PLACE),
        Optional.empty());
  }
}
