package org.safeconduct.parser;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;

/// A file's metadata, with everything that may tell where kept apart from the rest. A name that
/// only looks like a place goes with the places: the error is to be on that side.
final class Named {
  private static final Pattern PLACE =
      Pattern.compile(
          "gps|geo[:.]|latitude|longitude|altitude|location|city|country|province|region|coverage"
              + "|address|venue|\\blat\\b|\\blong?\\b",
          Pattern.CASE_INSENSITIVE);

  /// What the parser says of itself, and what would be said twice.
  private static final Pattern OURS =
      Pattern.compile(
          "X-TIKA:.*|Content-Type(-.*)?|Content-Length|resourceName|access_permission:.*");

  private Named() {}

  static void tell(Metadata metadata, Answer answer) throws IOException {
    String[] names = metadata.names();
    Arrays.sort(names);
    for (String name : names) {
      if (isPlace(name)) answer.place(name, value(metadata, name));
    }
    for (String name : names) {
      if (!isPlace(name) && !OURS.matcher(name).matches()) {
        answer.metadata(name, value(metadata, name));
      }
    }
  }

  static boolean isPlace(String name) {
    return PLACE.matcher(name).find();
  }

  private static String value(Metadata metadata, String name) {
    return String.join("; ", metadata.getValues(name));
  }
}
