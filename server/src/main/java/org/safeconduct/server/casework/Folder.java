package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// What one module keeps of a casefile, as cards on one page.
///
/// @param title message key
/// @param text message key of the sentence under it
/// @param ways what can be begun here
/// @param none message key, said where there is no card
public record Folder(
    String title, String text, List<Crumb> crumbs, List<Way> ways, List<Card> cards, String none)
    implements Page {
  public Folder {
    crumbs = List.copyOf(crumbs);
    ways = List.copyOf(ways);
    cards = List.copyOf(cards);
  }

  /// @param label message key
  public record Way(String path, String label) {}

  /// When something was written and by whom, each kept together where the line runs the other way.
  public static String by(String when, String who) {
    return who.isEmpty() ? when : when + " · \u2068" + who + "\u2069";
  }

  /// Words under a label.
  ///
  /// @param label message key
  public record Line(String label, String words) {
    @Override
    public String toString() {
      return "Line[" + label + "]";
    }
  }

  /// One thing, and what can be done about it.
  ///
  /// @param id of the card on the page
  /// @param state message key beside the mark
  /// @param title words
  /// @param text paragraphs
  /// @param by when and who, in words
  /// @param ways links
  public record Card(
      String id,
      Mark mark,
      String state,
      String title,
      List<Line> lines,
      List<String> text,
      String by,
      List<Way> ways) {
    public Card {
      lines = lines.stream().filter(line -> !line.words().isBlank()).toList();
      text = List.copyOf(text);
      ways = List.copyOf(ways);
    }

    @Override
    public String toString() {
      return "Card[" + id + "]";
    }
  }

  @Override
  public String template() {
    return "casework/folder";
  }

  @Override
  public String toString() {
    return "Folder[" + title + "]";
  }
}
