package org.safeconduct.server.events.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.safeconduct.server.events.picture.Timeline;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// Acts over time: a picture 720 by 260, and the same as a table.
///
/// @param open acts whose date has no beginning or no end
public record TimePage(
    ScopeId inquiry, ActsPage.Filters filters, List<Bar> bars, List<Tick> ticks, int open)
    implements Page {
  private static final double LEFT = 40;
  private static final double WIDTH = 680;
  private static final double BASE = 230;
  private static final double HIGHEST = 215;
  private static final int MOST_LABELS = 12;

  /// Lengths are ready for SVG. The possible stand on the sure.
  ///
  /// @param label under the axis; empty where there is no room
  public record Bar(
      String period,
      String label,
      int sure,
      int possible,
      String x,
      String centre,
      String width,
      String top,
      String possibleHeight,
      String middle,
      String sureHeight) {}

  public record Tick(String y, int label) {}

  static TimePage of(ScopeId inquiry, ActsPage.Filters filters, Timeline timeline, Here here) {
    int count = timeline.bars().size();
    int every = Math.max(1, (count + MOST_LABELS - 1) / MOST_LABELS);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Timeline.Bar bar = timeline.bars().get(i);
      String label = i % every == 0 ? bar.period().toString() : "";
      bars.add(bar(bar, i, label, timeline, here));
    }
    return new TimePage(inquiry, filters, bars, ticks(timeline.most()), timeline.open());
  }

  private static Bar bar(Timeline.Bar bar, int at, String label, Timeline timeline, Here here) {
    double step = WIDTH / timeline.bars().size();
    double unit = HIGHEST / Math.max(1, timeline.most());
    double sure = bar.sure() * unit;
    double possible = bar.possible() * unit;
    double x = LEFT + at * step;
    double gap = Math.min(6, step / 8);
    return new Bar(
        here.date(bar.period()),
        label,
        bar.sure(),
        bar.possible(),
        number(x + gap),
        number(x + step / 2),
        number(step - 2 * gap),
        number(BASE - sure - possible),
        number(possible),
        number(BASE - sure),
        number(sure));
  }

  /// Whole numbers at round distances: 0, 5, 10 …
  private static List<Tick> ticks(int most) {
    int step = 1;
    for (int factor = 2; most / step > 5; factor = factor == 2 ? 5 : 2) {
      step = factor == 2 ? step * 5 : step * 2;
    }
    int by = step;
    return IntStream.rangeClosed(0, most / by)
        .map(n -> n * by)
        .mapToObj(n -> new Tick(number(BASE - HIGHEST * n / Math.max(1, most)), n))
        .toList();
  }

  static String number(double units) {
    return String.format(Locale.ROOT, "%.1f", units);
  }

  public String path() {
    return "/inquiries/" + inquiry + "/acts";
  }

  @Override
  public String template() {
    return "events/time";
  }
}
