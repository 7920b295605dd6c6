package org.safeconduct.estimate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A report as one HTML document.
final class Page {
  private static final String STYLE = style();

  private final Markup markup = new Markup();
  private int plots;

  private Page() {}

  static String of(Report report) {
    Page page = new Page();
    page.head(report.title());
    for (Block block : report.blocks()) page.block(block);
    page.markup.raw("</main>\n</body>\n</html>\n");
    return page.markup.toString();
  }

  private void head(String title) {
    markup
        .raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .raw("style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .element("title", title)
        .raw("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n")
        .element("h1", title)
        .line();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(String text) -> markup.element("h2", text);
      case Block.Paragraph(String text) -> markup.element("p", text);
      case Block.Items(List<String> items) -> {
        markup.open("ul");
        for (String item : items) markup.element("li", item);
        markup.close("ul");
      }
      case Grid grid -> grid(grid);
      case Plot plot -> figure(plot);
    }
    markup.line();
  }

  private void grid(Grid grid) {
    markup.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", grid.caption());
    markup.open("table").element("caption", grid.caption()).raw("<thead><tr>");
    for (int i = 0; i < grid.heads().size(); i++) {
      String kind = grid.isNumeric(i) ? "number" : "words";
      markup.element("th", grid.heads().get(i), "scope", "col", "class", kind);
    }
    markup.raw("</tr></thead>\n<tbody>\n");
    for (List<String> row : grid.rows()) {
      markup.open("tr");
      for (int i = 0; i < row.size(); i++) {
        String kind = grid.isNumeric(i) ? "number" : "words";
        if (i == 0) markup.element("th", row.get(i), "scope", "row", "class", kind);
        else markup.element("td", row.get(i), "class", kind);
      }
      markup.close("tr").line();
    }
    markup.raw("</tbody></table></div>");
  }

  private void figure(Plot plot) {
    markup.open("figure").element("figcaption", plot.title());
    new Drawing(plot, markup, "plot" + ++plots).draw();
    markup.raw("<details>").element("summary", "The numbers: " + plot.title());
    grid(plot.grid());
    markup.raw("</details></figure>");
  }

  private static String style() {
    try (InputStream css = Page.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
