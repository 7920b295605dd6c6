package org.safeconduct.server.testimony.web;

/// Somebody else in a paragraph.
///
/// @param paragraph counted from 1
/// @param who the subject of the witness they are, or empty
public record MarkForm(String seen, String paragraph, String other, String who) {
  static final MarkForm BLANK = new MarkForm("", "", "", "");

  @Override
  public String toString() {
    return "MarkForm";
  }
}
