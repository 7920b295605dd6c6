package org.safeconduct.server.care.web;

/// A finding on its way to a witness's terms.
///
/// @param terms of the witness, as chosen
/// @param examiner by office
public record CopyForm(
    String terms, String examiner, String on, String told, String words, String consistency) {
  @Override
  public String toString() {
    return "CopyForm";
  }
}
