package org.safeconduct.server.figures.web;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.server.figures.Asked;
import org.safeconduct.server.figures.Cut;
import org.safeconduct.server.figures.Manner;
import org.safeconduct.server.figures.Published;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// What can be said outside, and what was.
public record PressPage(List<Choosable> tables, List<Stated> published, boolean isWhole)
    implements Page {
  public PressPage {
    tables = List.copyOf(tables);
    published = List.copyOf(published);
  }

  /// A table to ask for.
  public record Choosable(String path, String label) {
    static Choosable of(Here here, Asked asked) {
      String cut = here.t("figures.cut." + asked.cut().word());
      return new Choosable(
          "/figures/press/" + asked.cut().word() + "/" + asked.manner().word(),
          asked.manner() == Manner.EXACT
              ? cut
              : here.t("figures.manner." + asked.manner().word(), cut));
    }
  }

  static PressPage of(Here here, Published published) {
    return new PressPage(
        Arrays.stream(Cut.values())
            .map(cut -> Choosable.of(here, new Asked(cut, Manner.EXACT)))
            .toList(),
        Stated.all(here, published),
        published.isWhole());
  }

  @Override
  public String template() {
    return "figures/press";
  }
}
