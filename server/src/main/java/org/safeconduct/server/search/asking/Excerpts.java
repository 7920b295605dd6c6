package org.safeconduct.server.search.asking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.server.search.text.Tongue;
import org.safeconduct.server.search.text.Words;

/// Passages in which something typed was found, marked `⟦…⟧`: at most three of a row, each at most
/// some 200 characters around its first mark.
public final class Excerpts {
  private static final int MOST = 3;
  private static final int BEFORE = 60;
  private static final int LONGEST = 200;

  /// Whether a word that stands somewhere, as it is written, is one that was asked for. Most words
  /// of a row stand in others too, and their forms are costly.
  private final Map<String, Boolean> asked = new HashMap<>();

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final List<String> beginnings = new ArrayList<>();

  Excerpts(Typed typed) {
    for (Ask ask : typed.asks()) {
      String text = ask.typed();
      List<String> terms = Words.of(Words.TEXT, text).stream().map(Words.Word::term).toList();
      switch (ask) {
        case Ask.Prefix prefix -> beginnings.add(terms.getLast());
        case Ask.Rough rough -> beginnings.add(shortened(terms.getLast()));
        case Ask.Phrase phrase -> words.addAll(terms);
        case Ask.Word word -> {
          words.addAll(terms);
          for (Tongue tongue : Tongue.of(text)) {
            Words.of(tongue.field(), text).forEach(stem -> stems.add(tongue.field() + stem.term()));
          }
        }
      }
    }
  }

  /// What was typed with `~` is marked where it begins alike.
  private static String shortened(String term) {
    return term.substring(0, Math.max(1, term.length() * 2 / 3));
  }

  /// Whether nothing was typed that a passage could show.
  boolean isEmpty() {
    return words.isEmpty() && beginnings.isEmpty();
  }

  /// @param passages in their normal form
  public List<String> of(List<String> passages) {
    if (isEmpty()) return List.of();
    return passages.stream().map(this::marked).filter(e -> !e.isEmpty()).limit(MOST).toList();
  }

  private String marked(String stored) {
    // Nobody's text may look as if it were found.
    String passage = stored.replace('⟦', '[').replace('⟧', ']');
    SortedMap<Integer, Integer> marks = marks(passage);
    if (marks.isEmpty()) return "";
    int from = wordStart(passage, marks.firstKey() - BEFORE);
    int end = from + LONGEST;
    int to = end >= passage.length() ? passage.length() : safe(passage, end);
    StringBuilder excerpt = new StringBuilder(from > 0 ? "…" : "");
    int at = from;
    for (var mark : marks.entrySet()) {
      if (mark.getKey() < at || mark.getValue() > to) continue;
      excerpt.append(passage, at, mark.getKey()).append('⟦');
      excerpt.append(passage, mark.getKey(), mark.getValue()).append('⟧');
      at = mark.getValue();
    }
    excerpt.append(passage, at, Math.max(at, to));
    return excerpt.append(to < passage.length() ? "…" : "").toString();
  }

  private SortedMap<Integer, Integer> marks(String passage) {
    SortedMap<Integer, Integer> marks = new TreeMap<>();
    for (Words.Word word : Words.of(Words.WRITTEN, passage)) {
      if (asked.computeIfAbsent(word.term(), this::isAsked)) marks.put(word.from(), word.to());
    }
    return marks;
  }

  private boolean isAsked(String written) {
    for (Words.Word word : Words.of(Words.TEXT, written)) {
      String term = word.term();
      if (words.contains(term) || beginnings.stream().anyMatch(term::startsWith)) return true;
    }
    return !stems.isEmpty() && Tongue.of(written).stream().anyMatch(t -> isAsked(t, written));
  }

  private boolean isAsked(Tongue tongue, String written) {
    return Words.of(tongue.field(), written).stream()
        .anyMatch(stem -> stems.contains(tongue.field() + stem.term()));
  }

  private static int wordStart(String passage, int near) {
    if (near <= 0) return 0;
    int space = passage.indexOf(' ', near);
    return space < 0 || space > near + BEFORE / 2 ? safe(passage, near) : space + 1;
  }

  private static int safe(String passage, int at) {
    return Character.isLowSurrogate(passage.charAt(at)) ? at - 1 : at;
  }

  @Override
  public String toString() {
    return "Excerpts[]";
  }
}
