package org.safeconduct.server.lists.web;

import java.util.List;
import java.util.Locale;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// Pairs of rows side by side, for a person to decide about.
///
/// @param shown which pairs these are
/// @param cards all of them that can be shown
/// @param total how many there are
/// @param page which of them are shown, from 1
/// @param since how much was decided since the linkage
public record PairsPage(
    ScopeId inquiry,
    Shown shown,
    boolean open,
    List<Card> cards,
    int total,
    int page,
    long since,
    List<FieldError> errors)
    implements Page {
  private static final int AT_ONCE = 10;

  public PairsPage {
    cards = List.copyOf(cards);
    errors = List.copyOf(errors);
  }

  /// Which pairs are shown: those in doubt and undecided, or those that are joined.
  public enum Shown implements Term {
    REVIEW,
    JOINED
  }

  /// One pair.
  ///
  /// @param no tells it from the page's others
  /// @param decision the id of what is about to be decided
  /// @param one, other the rows, as ids
  /// @param first, second where each stands: its list, its line
  /// @param probability that they are one person, in words
  /// @param wholeOne, wholeOther all that stands in each row
  /// @param decided a message key of what binds about it, or empty
  public record Card(
      int no,
      String decision,
      String one,
      String other,
      String first,
      String second,
      String probability,
      List<Line> lines,
      List<Cell> wholeOne,
      List<Cell> wholeOther,
      String decided) {
    public Card {
      lines = List.copyOf(lines);
      wholeOne = List.copyOf(wholeOne);
      wholeOther = List.copyOf(wholeOther);
    }

    @Override
    public String toString() {
      return "Card[" + one + ", " + other + "]";
    }
  }

  /// One field of both.
  ///
  /// @param grade a message key of how well they agree
  /// @param bits for or against
  public record Line(String field, String one, String other, String grade, double bits) {
    public String weight() {
      return isSilent() ? "" : String.format(Locale.ROOT, "%+.1f", bits);
    }

    /// A class of the style sheet; the word of the grade and the sign of the weight say the same.
    public String speaks() {
      if (isSilent()) return "hint";
      return bits > 0 ? "speaks-for" : "speaks-against";
    }

    private boolean isSilent() {
      return grade.endsWith(".missing");
    }

    @Override
    public String toString() {
      return "Line[" + field + "]";
    }
  }

  /// One cell of a row as it stands in the list.
  public record Cell(String column, String value) {
    @Override
    public String toString() {
      return "Cell";
    }
  }

  PairsPage atPage(int number) {
    return new PairsPage(
        inquiry, shown, open, cards, total, Math.clamp(number, 1, pages()), since, errors);
  }

  public int pages() {
    return Math.max(1, (cards.size() + AT_ONCE - 1) / AT_ONCE);
  }

  /// Those of this page.
  public List<Card> here() {
    int from = (page - 1) * AT_ONCE;
    return cards.subList(from, Math.min(cards.size(), from + AT_ONCE));
  }

  public String lists() {
    return "/inquiries/" + inquiry + "/lists";
  }

  public String key() {
    return "lists." + shown.word();
  }

  @Override
  public String template() {
    return "lists/pairs";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
