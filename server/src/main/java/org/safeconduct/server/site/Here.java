package org.safeconduct.server.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;

/// What the layout shows around every page.
///
/// @param me who is signed in, if anyone
/// @param path the path of this page, to mark its place in the navigation
/// @param places the navigation that this member has
/// @param tongues the languages there are
/// @param notice a sentence about what was just done, shown once
/// @param log where the record stood when the page was made, for printed sheets: how many facts,
///   and the root over them; never its origin, because a sheet names no organisation
/// @param practice a fictional organisation: a banner says that nothing real belongs here
public record Here(
    Words words,
    Optional<Me> me,
    String path,
    List<Place> places,
    List<Tongue> tongues,
    Optional<String> notice,
    Optional<Checkpoint> log,
    boolean practice) {
  public Here {
    places = List.copyOf(places);
    tongues = List.copyOf(tongues);
  }

  /// The member, as shown to themself.
  public record Me(MemberId id, String name) {
    @Override
    public String toString() {
      return "Me[" + id + "]";
    }
  }

  /// A language that the program speaks, by its own name.
  public record Tongue(String tag, String name) {}

  /// A line of the navigation.
  public record Place(String path, String key) {}

  /// The sentence of this key in the reader's language. Text: jte escapes it where it stands.
  public String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /// The same as [#t].
  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  public String when(Instant instant) {
    return words.when(instant);
  }

  public String day(LocalDate day) {
    return words.day(day);
  }

  public String date(PartialDate date) {
    return words.date(date);
  }

  /// A date as a row carries it, by its text; what has none is empty.
  public String dateShown(String text) {
    return text.isEmpty() ? "" : words.date(PartialDate.parse(text));
  }

  /// Whether a place of the navigation is where we are, or above it.
  public boolean isAt(Place place) {
    return path.equals(place.path())
        || (!place.path().equals("/") && path.startsWith(place.path() + "/"));
  }
}
