package org.safeconduct.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// The one style sheet: small, and kept nowhere, as nothing of these pages is.
final class Style {
  private final byte[] css;

  Style() {
    try (InputStream in = Style.class.getResourceAsStream("/org/safeconduct/intake/style.css")) {
      if (in == null) throw new IllegalStateException("the style sheet is missing");
      this.css = in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void send(Response response, Callback callback) {
    response.getHeaders().put("Content-Type", "text/css;charset=UTF-8");
    response.getHeaders().put("Content-Length", css.length);
    response.write(true, ByteBuffer.wrap(css), callback);
  }
}
