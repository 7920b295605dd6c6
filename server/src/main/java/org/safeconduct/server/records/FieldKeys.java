package org.safeconduct.server.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Makes a key of a label that somebody typed: `Court ruling` is `court-ruling`, the second one
/// `court-ruling-2`.
public final class FieldKeys {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 60;

  private FieldKeys() {}

  /// @param taken keys that are there already
  public static String of(String label, Predicate<String> taken) {
    String plain = MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
    String joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String key = joined.substring(0, Math.min(joined.length(), LONGEST));
    while (key.startsWith("-")) key = key.substring(1);
    while (key.endsWith("-")) key = key.substring(0, key.length() - 1);
    if (key.isEmpty()) key = "field";
    String free = key;
    for (int n = 2; taken.test(free); n++) free = key + "-" + n;
    return free;
  }
}
