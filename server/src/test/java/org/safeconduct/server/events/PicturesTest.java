package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.events.picture.ActMap;
import org.safeconduct.server.events.picture.Timeline;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Point;
import org.safeconduct.server.kernel.Precision;

class PicturesTest {
  private static Timeline timeline(String... dates) {
    return Timeline.of(List.of(dates).stream().map(PartialDate::parse).toList());
  }

  @Test
  void neverPutsAVagueDateOnAMonthThatNobodySaid() {
    Timeline timeline = timeline("2017-04-02", "between 2017-04 and 2017-05", "2017");
    assertThat(timeline.bars()).hasSize(12);
    Timeline.Bar april = timeline.bars().get(3);
    assertThat(List.of(april.sure(), april.possible())).containsExactly(1, 2);
    assertThat(timeline.bars().get(4).sure()).isZero();
    assertThat(timeline.bars().get(11).possible()).isEqualTo(1);
  }

  @Test
  void drawsYearsWhereMonthsWouldBeTooMany() {
    Timeline timeline = timeline("1973-09-11", "1990-03", "before 1980");
    assertThat(timeline.bars()).hasSize(18);
    assertThat(timeline.open()).isEqualTo(1);
    assertThat(timeline.bars().getFirst().sure()).isEqualTo(1);
  }

  @Test
  void keepsEveryMarkInsideThePicture() {
    List<Point> points =
        List.of(
            Point.parse("-33.4, -70.6", Precision.SITE),
            Point.parse("-53.1, -70.9", Precision.TOWN),
            Point.parse("-20, -70", Precision.REGION),
            Point.parse("-33.4, -70.6", Precision.SITE));
    ActMap map = ActMap.of(points);
    assertThat(map.marks()).hasSize(3);
    assertThat(map.marks())
        .allSatisfy(mark -> {
          assertThat(mark.x()).isBetween(0.0, (double) ActMap.WIDTH);
          assertThat(mark.y()).isBetween(0.0, (double) map.height());
        });
    assertThat(map.marks().getFirst().kind()).isEqualTo("region");
    assertThat(map.coasts()).isNotEmpty();
    assertThat(map.borders()).isNotEmpty();
    assertThat(map.height()).isLessThan(2 * ActMap.WIDTH);
  }

  @Test
  void isEmptyWithoutAPoint() {
    assertThat(ActMap.of(List.of()).marks()).isEmpty();
  }

  @Test
  void blursAPointAndNeverSharpensIt() {
    Point site = Point.parse("42.12345 44.98765", Precision.SITE);
    assertThat(site.atMost(Precision.TOWN)).contains(new Point(42_10000, 45_00000, Precision.TOWN));
    assertThat(site.atMost(Precision.REGION))
        .contains(new Point(42_00000, 45_00000, Precision.REGION));
    assertThat(site.atMost(Precision.COUNTRY)).isEmpty();
    Point town = Point.parse("42.12345, 44.98765", Precision.TOWN);
    assertThat(town.atMost(Precision.SITE)).contains(new Point(42_10000, 45_00000, Precision.TOWN));
  }
}
