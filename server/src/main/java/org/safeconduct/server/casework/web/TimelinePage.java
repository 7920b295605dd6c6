package org.safeconduct.server.casework.web;

import java.util.List;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Page;

/// The whole casefile, newest first.
public record TimelinePage(String path, String codename, List<Line> lines) implements Page {
  public TimelinePage {
    lines = List.copyOf(lines);
  }

  /// @param takeable may be taken back
  /// @param erasable may be asked to be destroyed
  /// @param askedBy who asked that it be destroyed; empty if nobody did
  /// @param mayAgree this reader may be the second
  /// @param erased it is gone
  public record Line(
      long seq,
      Happened happened,
      boolean takeable,
      boolean erasable,
      String askedBy,
      boolean mayAgree,
      boolean erased) {}

  @Override
  public String template() {
    return "casework/timeline";
  }
}
