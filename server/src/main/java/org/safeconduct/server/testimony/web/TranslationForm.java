package org.safeconduct.server.testimony.web;

/// @param paragraph as people count, from 1
public record TranslationForm(
    String seen, String paragraph, String to, String words, String translator) {
  @Override
  public String toString() {
    return "TranslationForm[" + paragraph + "]";
  }
}
