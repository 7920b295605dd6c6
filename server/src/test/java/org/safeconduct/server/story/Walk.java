package org.safeconduct.server.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.safeconduct.server.browser.Browser.Window;

/// Follows every link that members are shown, one page of each kind: two paths are of one kind
/// where only ids, numbers, countries and lists of words differ.
final class Walk {
  private final Map<String, String> seen = new LinkedHashMap<>();

  /// Visits, as the member of this window, these paths and every kind of page that can be reached
  /// from them and that nobody has visited yet.
  ///
  /// @param look what is done on each page
  void from(Window window, List<String> paths, Consumer<String> look) {
    Deque<String> ahead = new ArrayDeque<>(paths);
    paths.forEach(path -> seen.putIfAbsent(kind(path), path));
    while (!ahead.isEmpty()) {
      String path = ahead.removeFirst();
      window.go(path);
      look.accept(path);
      links(window).forEach(link -> add(ahead, link));
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
    boolean isFile = path.contains("/pages/") || path.endsWith("/csv");
    return path.startsWith("/") && !path.equals("/leave") && !isFile;
  }

  private static String kind(String path) {
    return path.replaceFirst("[?#].*", "")
        .replaceAll("[a-z]+_[0-9a-z]{25}", "{id}")
        .replaceAll("/[0-9]+", "/{n}")
        .replaceAll("/to/[a-z]{2}$", "/to/{country}")
        .replaceAll("^/thesauri/[a-z-]+", "/thesauri/{list}");
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Window window) {
    return (List<String>)
        window
            .page()
            .evalOnSelectorAll("a[href]", "links => links.map(a => a.getAttribute('href'))");
  }
}
