package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// What kind of body a request has.
final class Bodies {
  private Bodies() {}

  static boolean isMultipart(HttpServletRequest request) {
    return type(request).startsWith("multipart/form-data");
  }

  static boolean isForm(HttpServletRequest request) {
    return type(request).startsWith("application/x-www-form-urlencoded");
  }

  static Optional<String> boundary(HttpServletRequest request) {
    try {
      return Optional.ofNullable(
          MediaType.parseMediaType(String.valueOf(request.getContentType()))
              .getParameter("boundary"));
    } catch (InvalidMediaTypeException e) {
      return Optional.empty();
    }
  }

  /// Compares in a time that does not tell where they differ.
  static boolean same(String expected, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String type(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
  }
}
