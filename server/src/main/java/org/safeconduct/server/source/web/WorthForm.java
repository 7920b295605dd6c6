package org.safeconduct.server.source.web;

import java.util.List;

/// What a statement is worth by itself, who it is from, and how it denies. One form; what did not
/// change is not written again.
public record WorthForm(
    String seen, String credibility, String why, List<String> denial, List<String> sources) {
  @Override
  public String toString() {
    return "WorthForm";
  }
}
