package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A column that says who somebody is.
public record Field(String column, Kind kind) {
  /// A pattern of agreement is one `long`: five bits a field.
  static final int MOST = 12;

  /// Reads `given_name:name,date_of_birth:date`. The fields come back in the order of their
  /// columns' names, so that the order in which they were asked for changes nothing.
  ///
  /// @throws IllegalArgumentException with a sentence for the person who typed it
  public static List<Field> listed(String text) {
    List<Field> fields = new ArrayList<>();
    Set<String> columns = new HashSet<>();
    for (String one : text.split(",", -1)) {
      int colon = one.lastIndexOf(':');
      if (colon <= 0) {
        throw new IllegalArgumentException(
            "Say what each column holds, as in surname:name; the kinds are " + kinds() + ".");
      }
      Field field = new Field(one.substring(0, colon).strip(), kind(one.substring(colon + 1)));
      if (!columns.add(field.column())) {
        throw new IllegalArgumentException("The column " + field.column() + " is named twice.");
      }
      fields.add(field);
    }
    if (fields.size() > MOST) {
      throw new IllegalArgumentException(
          "At most " + MOST + " fields; choose the ones that tell most.");
    }
    fields.sort(Comparator.comparing(Field::column));
    return fields;
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(word.strip())) return kind;
    }
    throw new IllegalArgumentException(
        "There is no kind " + word.strip() + "; the kinds are " + kinds() + ".");
  }

  private static String kinds() {
    List<String> words = new ArrayList<>();
    for (Kind kind : Kind.values()) words.add(kind.name().toLowerCase(Locale.ROOT));
    return String.join(", ", words);
  }
}
