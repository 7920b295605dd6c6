package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.kernel.Term;

/// A person held against a route, and everything that stands between the two.
///
/// @param lacks empty exactly where it is open
public record Finding(Answer answer, List<Lack> lacks) {
  public enum Answer implements Term {
    OPEN,
    NOT_KNOWN,
    CLOSED
  }

  public Finding {
    lacks = List.copyOf(lacks);
  }

  /// A route that nobody verified lately is not known, whatever else it lacks: what it asked may
  /// have changed. Otherwise one thing missing closes it.
  static Finding of(List<Lack> lacks) {
    if (lacks.isEmpty()) return new Finding(Answer.OPEN, lacks);
    boolean unverified = lacks.stream().anyMatch(Lack.Unverified.class::isInstance);
    boolean closed = !unverified && lacks.stream().anyMatch(Lack::closes);
    return new Finding(closed ? Answer.CLOSED : Answer.NOT_KNOWN, lacks);
  }

  /// What closes it.
  public List<Lack> missing() {
    return lacks.stream().filter(Lack::closes).toList();
  }

  /// What has to be found out.
  public List<Lack> unknown() {
    return lacks.stream().filter(l -> !l.closes()).toList();
  }

  @Override
  public String toString() {
    return "Finding[" + answer + "]";
  }
}
