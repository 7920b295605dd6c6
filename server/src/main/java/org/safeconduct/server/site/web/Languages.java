package org.safeconduct.server.site.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.site.Words;
import org.springframework.stereotype.Component;

/// In which language to answer: the member's own choice, else what was chosen in this window, else
/// what the browser asks for.
@Component
class Languages {
  static final String COOKIE = "language";

  private final Bundles bundles;
  private final List<Here.Tongue> tongues;

  Languages(Bundles bundles) {
    this.bundles = bundles;
    this.tongues =
        bundles.languages().stream()
            .map(l -> new Here.Tongue(l.toLanguageTag(), l.getDisplayLanguage(l)))
            .toList();
  }

  List<Here.Tongue> tongues() {
    return tongues;
  }

  Words of(HttpServletRequest request) {
    List<Locale> wished = new ArrayList<>();
    Visit.of(request).visitor().flatMap(Visitor::language).ifPresent(wished::add);
    Cookie @Nullable [] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(COOKIE)) wished.add(Locale.forLanguageTag(cookie.getValue()));
      }
    }
    if (request.getHeader("Accept-Language") != null) {
      wished.addAll(Collections.list(request.getLocales()));
    }
    return bundles.best(wished);
  }
}
