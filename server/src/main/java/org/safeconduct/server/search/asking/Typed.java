package org.safeconduct.server.search.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeconduct.server.search.text.Words;

/// What was typed, read: words, `"a phrase"`, `prefix*`, `rough~`. Anything else is a word.
record Typed(List<Ask> asks) {
  static final int LONGEST = 500;
  static final int MOST = 16;
  private static final int SHORTEST_PREFIX = 2;
  private static final Pattern PART = Pattern.compile("[\"“”«»„]([^\"“”«»„]*)[\"“”«»„]|(\\S+)");

  static Typed of(String text) {
    String cut = Words.normal(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    List<Ask> asks = new ArrayList<>();
    Matcher parts = PART.matcher(cut);
    while (asks.size() < MOST && parts.find()) {
      Ask ask = parts.group(1) != null ? new Ask.Phrase(parts.group(1)) : ask(parts.group(2));
      if (!Words.of(Words.TEXT, ask.typed()).isEmpty()) asks.add(ask);
    }
    return new Typed(List.copyOf(asks));
  }

  private static Ask ask(String part) {
    String body = part.replaceAll("[*~]+$", "");
    if (part.endsWith("*") && body.length() >= SHORTEST_PREFIX) return new Ask.Prefix(body);
    if (part.endsWith("~")) return new Ask.Rough(body);
    return new Ask.Word(body);
  }

  /// All of it as one name, if nothing but words was typed, with or without `~`.
  String asName() {
    boolean plain = asks.stream().allMatch(ask -> ask instanceof Ask.Word || isRough(ask));
    return plain ? asks.stream().map(Ask::typed).collect(Collectors.joining(" ")) : "";
  }

  /// Whether any of it may be misspelt.
  boolean isRough() {
    return asks.stream().anyMatch(Typed::isRough);
  }

  private static boolean isRough(Ask ask) {
    return ask instanceof Ask.Rough;
  }

  @Override
  public String toString() {
    return "Typed[" + asks.size() + " asks]";
  }
}
