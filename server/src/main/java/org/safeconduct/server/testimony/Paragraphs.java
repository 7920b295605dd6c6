package org.safeconduct.server.testimony;

import java.util.List;

/// Typed text as paragraphs: each can be shown, or withheld, by itself.
public final class Paragraphs {
  private Paragraphs() {}

  /// Split at empty lines; line breaks inside a paragraph stay.
  public static List<String> of(String typed) {
    return typed
        .replace("\r\n", "\n")
        .strip()
        .transform(text -> List.of(text.split("\\n[ \\t]*\\n\\s*")))
        .stream()
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
