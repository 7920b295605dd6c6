package org.safeconduct.server.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The session's cookie: for this host alone, unreadable to scripts, never sent from another site,
/// gone with the browser's window. Browsers take a `Secure` cookie over plain HTTP only from this
/// machine itself (and Tor Browser from an onion address); everywhere else HTTPS is needed.
final class SessionCookie {
  private static final String NAME = "__Host-session";

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(NAME)) return Optional.of(cookie.getValue());
    }
    return Optional.empty();
  }

  static void write(HttpServletResponse response, String secret) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret).build().toString());
  }

  static void clear(HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
  }

  private static ResponseCookie.ResponseCookieBuilder cookie(String value) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Strict");
  }
}
