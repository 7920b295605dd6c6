package org.safeconduct.server.casework.web;

/// A new casefile, as typed.
///
/// @param identity `me`, or the team that may open the person's identity
public record OpeningForm(String home, String identity, String need) {
  static final OpeningForm EMPTY = new OpeningForm("", "me", "");

  @Override
  public String toString() {
    return "OpeningForm";
  }
}
