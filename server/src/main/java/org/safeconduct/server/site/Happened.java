package org.safeconduct.server.site;

import java.util.List;

/// One thing that happened, as a timeline or a conflict shows it: ready sentences, nothing to look
/// up.
///
/// @param when the moment or the date in words, as precisely as it is known
/// @param who the member, or empty
/// @param what one line: "Application lodged with Canada"
/// @param text what was written, by paragraphs
/// @param struck taken back since: it stays to be read, struck through
public record Happened(String when, String who, String what, List<String> text, boolean struck) {
  public Happened {
    text = List.copyOf(text);
  }

  public static Happened of(String when, String who, String what) {
    return new Happened(when, who, what, List.of(), false);
  }

  public Happened saying(List<String> paragraphs) {
    return new Happened(when, who, what, paragraphs, struck);
  }

  public Happened struck(boolean takenBack) {
    return new Happened(when, who, what, text, takenBack);
  }

  @Override
  public String toString() {
    return "Happened[" + when + "]";
  }
}
