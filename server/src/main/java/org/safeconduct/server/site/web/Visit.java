package org.safeconduct.server.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.vault.Unlocked;

/// One request's visitor and the keys opened for it; whoever began it closes them.
final class Visit implements AutoCloseable {
  private static final String NAME = Visit.class.getName();
  static final Visit NOBODY = new Visit("", Optional.empty());

  private final String secret;
  private final Optional<Visitor> visitor;
  private final List<Unlocked> opened = new ArrayList<>();

  private Visit(String secret, Optional<Visitor> visitor) {
    this.secret = secret;
    this.visitor = visitor;
  }

  static Visit begin(HttpServletRequest request, String secret, Optional<Visitor> visitor) {
    Visit visit = new Visit(secret, visitor);
    request.setAttribute(NAME, visit);
    visitor.ifPresent(v -> request.setAttribute(Visitor.ATTRIBUTE, v));
    return visit;
  }

  static Visit of(HttpServletRequest request) {
    return request.getAttribute(NAME) instanceof Visit visit ? visit : NOBODY;
  }

  String secret() {
    return secret;
  }

  Optional<Visitor> visitor() {
    return visitor;
  }

  Unlocked closing(Unlocked unlocked) {
    opened.add(unlocked);
    return unlocked;
  }

  Optional<Unlocked> unlocked() {
    return opened.stream().findFirst();
  }

  @Override
  public void close() {
    opened.forEach(Unlocked::close);
    opened.clear();
  }
}
