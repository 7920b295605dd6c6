package org.safeconduct.server.figures.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.estimate.protect.Shape;
import org.safeconduct.server.figures.PressDesk;
import org.safeconduct.server.figures.Proposal;
import org.safeconduct.server.site.Here;

/// The words of a statement. Every figure in it is one of a table that may be shown: what the
/// coordinator adds has none.
///
/// @param organisation under which name it is said
/// @param own the coordinator's words, by paragraphs, without a figure
/// @param seen the figures that the coordinator agreed to, as [#figures] writes them
record Wording(Here here, String organisation, List<String> own, String seen)
    implements PressDesk.Statement {
  private static final Pattern FIGURE = Pattern.compile("\\p{N}");

  Wording {
    own = List.copyOf(own);
  }

  /// Whether somebody typed a figure: none leaves the house that was not protected.
  static boolean hasFigure(String typed) {
    return FIGURE.matcher(typed).find();
  }

  /// All figures of a table in a line, as a form carries them back: what is hidden is not there.
  static String figures(Release release) {
    StringBuilder line = new StringBuilder();
    for (int place = 0; place < release.shape().size(); place++) {
      line.append(release.isHidden(place) ? "x" : Long.toString(release.at(place).orElseThrow()));
      line.append(' ');
    }
    return line.toString().strip();
  }

  @Override
  public boolean isAbout(Proposal.Sayable sayable) {
    return seen.equals(figures(sayable.release()));
  }

  @Override
  public List<String> said(Proposal.Sayable sayable) {
    Release release = sayable.release();
    List<String> said = new ArrayList<>(own);
    String key = release.slack() == 0 ? "figures.said.exact" : "figures.said.rounded";
    long all = release.at(release.shape().grandTotal()).orElseThrow();
    StringBuilder sentence = new StringBuilder(here.t(key, sayable.until(), all));
    for (int k = 0; k < release.shape().rank(); k++) {
      String parts = parts(release, k);
      if (!parts.isEmpty()) sentence.append(' ').append(here.t("figures.said.parts", parts));
    }
    if (release.hidden() > 0) sentence.append(' ').append(here.t("figures.said.hidden"));
    said.add(sentence.toString());
    said.add(here.t("figures.said.source", organisation, release.asOf()));
    return said;
  }

  /// The totals by one dimension that may be said.
  private String parts(Release release, int k) {
    Shape shape = release.shape();
    List<String> parts = new ArrayList<>();
    for (int level = 0; level < shape.levels(k); level++) {
      int[] at = new int[shape.rank()];
      for (int other = 0; other < at.length; other++) at[other] = shape.levels(other);
      at[k] = level;
      int place = shape.place(at);
      if (release.isHidden(place)) continue;
      String label = Shown.label(here, shape, k, level);
      parts.add(here.t("figures.said.part", label, release.at(place).orElseThrow()));
    }
    return String.join(" · ", parts);
  }

  @Override
  public List<String> unsaid(Proposal.Sayable sayable) {
    Release release = sayable.release();
    return List.of(
        here.t("figures.unsaid.way"),
        here.t("figures.unsaid.ours"),
        here.t("figures.unsaid.all"),
        release.slack() == 0
            ? here.t("figures.unsaid.small", PressDesk.FEWEST)
            : here.t("figures.unsaid.rounded", release.slack()));
  }

  @Override
  public String toString() {
    return "Wording";
  }
}
