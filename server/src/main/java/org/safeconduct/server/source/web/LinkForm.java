package org.safeconduct.server.source.web;

/// Ties a statement to another.
///
/// @param does `disputes` or `rests-on`
public record LinkForm(String seen, String does, String other, String why) {
  @Override
  public String toString() {
    return "LinkForm[" + does + "]";
  }
}
