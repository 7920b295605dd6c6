package org.safeconduct.server.mandate.web;

/// A press about one thing that was said before.
public record SeenForm(String seen, String seq, String condition, String how) {
  @Override
  public String toString() {
    return "SeenForm[" + seq + "]";
  }
}
