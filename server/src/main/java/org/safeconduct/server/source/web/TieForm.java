package org.safeconduct.server.source.web;

/// Ties a statement to another.
///
/// @param tie word of a [org.safeconduct.server.source.Tie]
public record TieForm(String seen, String tie, String other, String why) {
  static final TieForm BLANK = new TieForm("", "", "", "");

  @Override
  public String toString() {
    return "TieForm[" + tie + "]";
  }
}
