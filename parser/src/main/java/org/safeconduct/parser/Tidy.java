package org.safeconduct.parser;

import java.util.regex.Pattern;

/// Text as it is kept: no control characters, no halves of a pair, no rows of empty lines.
final class Tidy {
  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\n\\t]]");
  private static final Pattern ENDS = Pattern.compile("[ \\t\\u00a0]+\\n");
  private static final Pattern EMPTY = Pattern.compile("\\n{3,}");

  private Tidy() {}

  static String text(String raw) {
    String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
    String clean = CONTROL.matcher(lines).replaceAll("");
    return EMPTY.matcher(ENDS.matcher(clean).replaceAll("\n")).replaceAll("\n\n").strip();
  }
}
