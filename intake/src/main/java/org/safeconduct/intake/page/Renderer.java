package org.safeconduct.intake.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns a page into bytes, whole before the first of them leaves.
public final class Renderer {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.safeconduct.intake.pages");
  private final String name;

  /// @param name what stands at the top; empty for a neutral word in each language
  public Renderer(String name) {
    this.name = name;
  }

  public byte[] render(Page page, Words words) {
    Utf8ByteOutput out = new Utf8ByteOutput();
    String shown = name.isEmpty() ? words.of("name") : name;
    engine.render(page.template() + ".jte", Map.of("page", page, "w", words, "name", shown), out);
    return out.toByteArray();
  }
}
