package org.safeconduct.server.route;

import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// Where a route stands: the register and its subject there.
public record RouteRef(ScopeId register, SubjectId route) {
  /// `scope_…/subject_…`: how a form and a path carry it.
  ///
  /// @throws IllegalArgumentException if it is none
  public static RouteRef read(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) throw new IllegalArgumentException("a register and a route");
    return new RouteRef(
        ScopeId.parse(text.substring(0, slash)), SubjectId.parse(text.substring(slash + 1)));
  }

  public String path() {
    return "/routes/" + text();
  }

  public String text() {
    return register + "/" + route;
  }
}
