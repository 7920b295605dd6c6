package org.safeconduct.server.site;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.MemberId;

/// What the layout shows around every page.
///
/// @param me who is signed in, if anyone
/// @param path the path of this page, to mark its place in the navigation
/// @param places the navigation that this member has
/// @param notice a sentence about what was just done, shown once
/// @param practice a fictional organisation: a banner says that nothing real belongs here
public record Here(
    Words words,
    Optional<Me> me,
    String path,
    List<Place> places,
    Optional<String> notice,
    boolean practice) {
  public Here {
    places = List.copyOf(places);
  }

  /// The member, as shown to themself.
  public record Me(MemberId id, String name) {}

  /// A line of the navigation.
  public record Place(String path, String key) {}

  public Content t(String key, Object... arguments) {
    return words.t(key, arguments);
  }

  public String text(String key, Object... arguments) {
    return words.text(key, arguments);
  }
}
