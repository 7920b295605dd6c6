package org.safeconduct.server.figures.web;

/// A statement as typed.
///
/// @param figures those of the table that was seen
/// @param words the coordinator's own, without figures
public record PressForm(String seen, String figures, String words) {
  @Override
  public String toString() {
    return "PressForm";
  }
}
