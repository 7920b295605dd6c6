package org.safeconduct.server.events;

import java.util.List;
import java.util.stream.Stream;

/// Lists that grow by one.
final class Lists {
  private Lists() {}

  static <T> List<T> and(List<T> before, T next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
  }
}
