package org.safeconduct.server.site;

import java.util.List;

/// Where a change leads: a redirect (303) to the page that shows it, which says once what was done.
/// The sentence's arguments wait in memory beside the session and never stand in the address.
///
/// @param path a path of this program, with ids at most
/// @param notice a message key, or empty for silence
public record Go(String path, String notice, List<Object> arguments) implements Answer {
  public Go {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("a path of this program");
    }
    arguments = List.copyOf(arguments);
  }

  public static Go to(String path) {
    return new Go(path, "", List.of());
  }

  public Go saying(String key, Object... with) {
    return new Go(path, key, List.of(with));
  }

  @Override
  public String toString() {
    return "Go[" + path + "]";
  }
}
