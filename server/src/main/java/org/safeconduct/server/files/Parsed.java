package org.safeconduct.server.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a child said about a file. It read a stranger's file: none of this is known to be true.
///
/// @param kind media type by the content: `image/jpeg`
/// @param places metadata that may tell where; nothing of it is among `metadata`
/// @param marks what the file says of its own origin, and how far that was checked
/// @param language two or three letters
/// @param text at most a million characters
/// @param but why it is less than whole
public record Parsed(
    String kind,
    List<Named> metadata,
    List<Named> places,
    List<Named> marks,
    Optional<String> language,
    String text,
    Set<Why> but) {
  public Parsed {
    metadata = List.copyOf(metadata);
    places = List.copyOf(places);
    marks = List.copyOf(marks);
    but = Set.copyOf(but);
  }

  /// The same, read from the beginning of a longer file.
  public Parsed ofBeginning() {
    Set<Why> all = EnumSet.of(Why.ONLY_BEGINNING);
    all.addAll(but);
    return new Parsed(kind, metadata, places, marks, language, text, all);
  }

  @Override
  public String toString() {
    return "Parsed[" + kind + "]";
  }
}
