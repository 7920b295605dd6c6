package org.safeconduct.server.site.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;

/// Writes the session's token into every form that posts, as its first field: a body with files is
/// read once, and the token must come before the files.
final class FormTokens implements HtmlInterceptor {
  private static final ScopedValue<String> TOKEN = ScopedValue.newInstance();

  /// Renders with a token for its forms; an empty one writes none.
  static void rendering(String token, Runnable render) {
    ScopedValue.where(TOKEN, token).run(render);
  }

  /// jte calls this before the `>` of the tag, which so ends the field instead.
  @Override
  public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
    String token = TOKEN.orElse("");
    boolean posts = "post".equalsIgnoreCase(String.valueOf(attributes.get("method")));
    if (!posts || token.isEmpty()) return;
    output.writeContent("><input type=\"hidden\" name=\"" + PostGuard.TOKEN + "\" value=\"");
    output.writeContent(token);
    output.writeContent("\"");
  }

  @Override
  public void onHtmlTagClosed(String name, TemplateOutput output) {}
}
