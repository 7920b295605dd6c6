package org.safeconduct.server.site.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.site.Visitor;
import org.springframework.stereotype.Component;

/// Turns a page record into bytes and sends them. A page is rendered whole before its first byte
/// leaves: an error never follows half a page.
@Component
class Renderer {
  private final TemplateEngine engine;
  private final Heres heres;

  Renderer(Heres heres) {
    this.heres = heres;
    this.engine =
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.safeconduct.pages");
    engine.setHtmlInterceptor(new FormTokens());
  }

  void send(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (page.again() > 0) response.setIntHeader("Refresh", page.again());
    write(page.status(), render(page, heres.withNotice(request), request), request, response);
  }

  /// Sends a page whose length tells nothing: filled with spaces to a multiple of 4 KiB.
  void sendPadded(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] bytes = render(page, heres.of(request), request);
    int whole = (bytes.length + 4095) / 4096 * 4096;
    byte[] padded = " ".repeat(whole).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, padded, 0, bytes.length);
    write(page.status(), padded, request, response);
  }

  private byte[] render(Page page, Here here, HttpServletRequest request) {
    String token = Visit.of(request).visitor().map(Visitor::token).orElse("");
    Utf8ByteOutput output = new Utf8ByteOutput();
    Map<String, Object> parameters = Map.of("here", here, "page", page);
    FormTokens.rendering(token, () -> engine.render(page.template() + ".jte", parameters, output));
    return output.toByteArray();
  }

  private static void write(
      int status, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) response.getOutputStream().write(bytes);
  }
}
