package org.safeconduct.server.site.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a POST through only if the browser says that one of our own pages sent it, and if it
/// carries the session's form token. A body with files carries the token as its first part:
/// [UploadArgument] checks it there.
final class PostGuard extends OncePerRequestFilter {
  static final String TOKEN = "_token";
  private static final long MOST_BYTES = 2_000_000;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getMethod().equals("POST") || isOurs(request, response)) {
      chain.doFilter(request, response);
    }
  }

  private static boolean isOurs(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isFromHere(request)) return refuse(response, 403);
    if (Bodies.isMultipart(request)) return true;
    if (!Bodies.isForm(request)) return refuse(response, 415);
    if (request.getContentLengthLong() > MOST_BYTES) return refuse(response, 413);
    boolean carried =
        Visit.of(request)
            .visitor()
            .map(v -> Bodies.same(v.token(), request.getParameter(TOKEN)))
            .orElse(true);
    return carried || refuse(response, 403);
  }

  private static boolean isFromHere(HttpServletRequest request) {
    @Nullable String site = request.getHeader("Sec-Fetch-Site");
    @Nullable String origin = request.getHeader("Origin");
    if (site == null && origin == null) return false;
    if (site != null && !site.equals("same-origin")) return false;
    return origin == null || isOurs(origin, request.getHeader("Host"));
  }

  /// Behind a proxy that ends TLS the scheme differs; the host was compared with the allowed ones.
  private static boolean isOurs(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equals(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean refuse(HttpServletResponse response, int status) throws IOException {
    response.sendError(status);
    return false;
  }
}
