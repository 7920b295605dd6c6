package org.safeconduct.server.thesauri.web;

import java.util.List;
import org.safeconduct.server.site.Page;

/// The lists that the program codes with.
public record ThesauriPage(List<Line> lines) implements Page {
  public record Line(String path, String key, int terms) {}

  @Override
  public String template() {
    return "thesauri/lists";
  }
}
