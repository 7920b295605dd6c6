package org.safeconduct.intake.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/// What stands on every answer, and what a posted form must bear.
final class Headers {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors"
          + " 'none'; base-uri 'none'";

  private Headers() {}

  static void put(Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    headers.put("Connection", "close");
  }

  /// Whether a posted form comes from these pages, as far as the browser says. An old browser says
  /// nothing; then the form's own token must do.
  static boolean isOurs(Request request) {
    String origin = request.getHeaders().get("Origin");
    String host = request.getHeaders().get("Host");
    if (origin != null) return host != null && origin.endsWith("://" + host);
    String site = request.getHeaders().get("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }
}
