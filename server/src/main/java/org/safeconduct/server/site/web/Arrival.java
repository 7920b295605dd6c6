package org.safeconduct.server.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.server.site.Door;
import org.springframework.web.filter.OncePerRequestFilter;

/// Learns whose request it is, and closes every key that was opened for it when it ends.
final class Arrival extends OncePerRequestFilter {
  private final Door door;

  Arrival(Door door) {
    this.door = door;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String secret = SessionCookie.read(request).orElse("");
    Visit visit = Visit.begin(request, secret, door.visitor(secret));
    try (visit) {
      chain.doFilter(request, response);
    }
  }
}
