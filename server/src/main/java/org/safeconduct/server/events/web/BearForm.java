package org.safeconduct.server.events.web;

/// What a source says of an act.
public record BearForm(String seen, String source, String bearing, String where) {
  static final BearForm BLANK = new BearForm("", "", "", "");

  @Override
  public String toString() {
    return "BearForm";
  }
}
