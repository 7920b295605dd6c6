package org.safeconduct.server.evidence.web;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.site.Page;

public record TextPage(ScopeId inquiry, Exhibit exhibit, List<String> paragraphs) implements Page {
  static List<String> paragraphs(String text) {
    return Stream.of(text.split("\n\\s*\n", -1)).filter(p -> !p.isBlank()).toList();
  }

  @Override
  public String template() {
    return "evidence/text";
  }
}
