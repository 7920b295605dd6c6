package org.safeconduct.server.thesauri.web;

import java.util.List;
import org.safeconduct.server.site.Listed;
import org.safeconduct.server.site.Page;

/// One list, or what the words typed find in it.
///
/// @param lines level 0 is the widest
public record ThesaurusPage(String key, Listed listed, List<Line> lines) implements Page {
  public record Line(String path, String code, String word, int level) {}

  @Override
  public String template() {
    return "thesauri/list";
  }
}
