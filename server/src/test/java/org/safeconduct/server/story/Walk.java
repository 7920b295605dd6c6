package org.safeconduct.server.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.safeconduct.server.browser.Browser.Window;

/// Follows every link that a member is shown, one page of each kind: two paths are of one kind
/// where only ids and numbers differ.
final class Walk {
  private final Window window;
  private final Map<String, String> seen = new LinkedHashMap<>();

  Walk(Window window) {
    this.window = window;
  }

  /// Visits every kind of page that can be reached from these, and what was not seen before.
  ///
  /// @param look what is done on each page
  void from(List<String> paths, Consumer<String> look) {
    Deque<String> ahead = new ArrayDeque<>();
    paths.forEach(path -> add(ahead, path));
    while (!ahead.isEmpty()) {
      String path = ahead.removeFirst();
      window.go(path);
      look.accept(path);
      links().forEach(link -> add(ahead, link));
    }
  }

  /// The paths that were visited, one of each kind.
  List<String> paths() {
    return List.copyOf(seen.values());
  }

  private void add(Deque<String> ahead, String path) {
    if (isPage(path) && seen.putIfAbsent(kind(path), path) == null) ahead.addLast(path);
  }

  /// A file that is handed out is no page, and leaving leads out of the house.
  private static boolean isPage(String path) {
    return path.startsWith("/") && !path.equals("/leave") && !path.endsWith("/original");
  }

  private static String kind(String path) {
    return path.replaceFirst("[?#].*", "")
        .replaceAll("[a-z]+_[0-9a-z]{25}", "{id}")
        .replaceAll("/[0-9]+", "/{n}");
  }

  @SuppressWarnings("unchecked")
  private List<String> links() {
    return (List<String>)
        window
            .page()
            .evalOnSelectorAll("a[href]", "links => links.map(a => a.getAttribute('href'))");
  }
}
