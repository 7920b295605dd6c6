package org.safeconduct.server.journey.web;

/// What a form about a journey sent; each step uses some of it.
///
/// @param id of a new journey
public record JourneyForm(
    String id, String seen, String day, String on, String country, String zone, String words) {
  @Override
  public String toString() {
    return "JourneyForm";
  }
}
