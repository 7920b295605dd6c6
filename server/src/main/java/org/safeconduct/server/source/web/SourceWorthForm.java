package org.safeconduct.server.source.web;

/// What a source is worth: a letter and why, or how a person knows and what was checked.
public record SourceWorthForm(
    String seen, String reliability, String why, String howTheyKnow, String checked) {
  @Override
  public String toString() {
    return "SourceWorthForm";
  }
}
