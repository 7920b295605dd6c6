package org.safeconduct.server.journey.web;

/// What is said about a leg on its own page: by when the next sign is due, some words, a member.
public record SignForm(
    String seen, String sign, String at, String zone, String words, String member) {
  @Override
  public String toString() {
    return "SignForm";
  }
}
