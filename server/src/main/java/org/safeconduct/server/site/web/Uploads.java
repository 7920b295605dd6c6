package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Upload;
import org.safeconduct.server.site.Visitor;

/// Begins to read a body with files, once its first part proves that a form of ours sent it.
final class Uploads {
  private static final int TOKEN_BYTES = 200;

  private Uploads() {}

  static Upload begin(HttpServletRequest request) {
    String token = Visit.of(request).visitor().map(Visitor::token).orElseThrow(Locked::new);
    String boundary = Bodies.boundary(request).orElseThrow(NotHere::new);
    try {
      Upload upload =
          new Upload(request.getInputStream(), boundary, request.getContentLengthLong());
      Upload.Part first = upload.next().orElseThrow(NotHere::new);
      boolean ours =
          first.name().equals(PostGuard.TOKEN) && Bodies.same(token, first.text(TOKEN_BYTES));
      if (!ours) throw new NotHere();
      return upload;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
