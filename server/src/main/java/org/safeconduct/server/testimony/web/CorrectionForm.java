package org.safeconduct.server.testimony.web;

/// @param paragraph as people count, from 1
public record CorrectionForm(String seen, String paragraph, String words, String on) {
  @Override
  public String toString() {
    return "CorrectionForm[" + paragraph + "]";
  }
}
