package org.safeconduct.estimate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.report.Layer.Point;
import org.safeconduct.estimate.report.Layer.Reach;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportTest {
  private static final String HOSTILE = "<script>alert('x')</script> & \"quotes\" \u0000";

  @Test
  void escapesWhateverIsHandedIn() {
    String html = everything(HOSTILE).html();
    assertThat(html).doesNotContain("<script").doesNotContain("\u0000");
    assertThat(html).contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;quotes");
  }

  @Test
  void asksNothingOfAnybody() {
    String html = everything("words").html();
    assertThat(html).doesNotContain("http:", "https:", "url(", "@import", "src=", "href=");
    assertThat(html).contains("default-src 'none'");
  }

  @Test
  void drawsWellFormedPicturesThatAreNamed() throws Exception {
    String html = everything(HOSTILE).html();
    String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(body)));
    assertThat(page.getElementsByTagName("figure").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("desc").getLength()).isEqualTo(2);
    assertThat(page.getElementsByTagName("table").getLength()).isEqualTo(3);
    assertThat(html).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void writesTheSameBytesForTheSameContent() {
    assertThat(everything("a").html()).isEqualTo(everything("a").html());
  }

  @Test
  void writesNumbersForPeople() {
    assertThat(Ticks.said(12595)).isEqualTo("12,595");
    assertThat(Ticks.said(0.30000000000000004)).isEqualTo("0.3");
    assertThat(Ticks.said(1234.56)).isEqualTo("1,235");
    assertThat(Ticks.said(0.0000012345)).isEqualTo("0.000001234");
    assertThat(Ticks.said(Double.NaN)).isEqualTo("–");
    assertThat(Ticks.between(0, 1, 5)).hasSizeBetween(5, 7);
    assertThat(Ticks.between(8600, 13700, 7)).contains(9000.0, 13000.0);
  }

  @Test
  void tellsEveryDotOfOneXInTheTable() {
    Plot plot =
        new Plot(
            "t",
            "d",
            new Plot.Axis("model", List.of("one", "other")),
            Plot.Axis.of("people"),
            List.of(
                new Layer.Ranges("95 %", List.of(new Reach(0, 5, 9), new Reach(1, 4, 20))),
                new Layer.Dots(
                    "peaks", List.of(new Point(0, 7), new Point(1, 6), new Point(1, 18)))));
    assertThat(plot.grid().rows())
        .containsExactly(List.of("one", "5 – 9", "7"), List.of("other", "4 – 20", "6 or 18"));
  }

  @Test
  void refusesARaggedGrid() {
    assertThatThrownBy(() -> Grid.captioned("c", "a", "b").row("1").done())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void putsNumbersFlushRight() {
    Grid grid = Grid.captioned("c", "a", "b").row("x", "1,234").row("y", "0.5").done();
    assertThat(grid.isNumeric(0)).isFalse();
    assertThat(grid.isNumeric(1)).isTrue();
  }

  private static Report everything(String words) {
    List<Point> points = List.of(new Point(0, 1), new Point(1, 4), new Point(2, Double.NaN));
    Plot plot =
        new Plot(
            words,
            words,
            Plot.Axis.of(words),
            Plot.Axis.of(words),
            List.of(
                new Layer.Band(words, List.of(new Reach(0, 0, 2), new Reach(1, 3, 5))),
                new Layer.Line(words, points),
                new Layer.Steps(words, points.subList(0, 2)),
                new Layer.Area(words, points.subList(0, 2)),
                new Layer.Ranges(words, List.of(new Reach(0, 0, 2), new Reach(1, 3, 5))),
                new Layer.Dots(words, points.subList(0, 2)),
                new Layer.Mark(words, 0.5)));
    Plot bars =
        new Plot(
            words,
            words,
            new Plot.Axis("", List.of(words, words)),
            Plot.Axis.of(words),
            List.of(new Layer.Bars(words, 0.8, List.of(new Point(0, 0), new Point(1, 0)))));
    return Report.titled(words)
        .heading(words)
        .paragraph(words)
        .items(List.of(words))
        .block(Grid.captioned(words, words, words).row(words, words).done())
        .block(plot)
        .block(bars)
        .done();
  }
}
