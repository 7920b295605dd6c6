package org.safeconduct.server.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Long texts are kept as paragraphs, so that one can be shown to a court, or erased in thought,
/// without the rest. A blank line parts them; a single line break belongs to its paragraph.
public final class Paragraphs {
  private static final Pattern BLANK_LINE = Pattern.compile("\n\\h*\n\\s*");

  private Paragraphs() {}

  /// What was typed into one box. Blank text has no paragraphs.
  public static List<String> of(String typed) {
    return Arrays.stream(BLANK_LINE.split(typed.strip().replace("\r\n", "\n")))
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  /// The same as one text, to be typed on.
  public static String text(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }
}
