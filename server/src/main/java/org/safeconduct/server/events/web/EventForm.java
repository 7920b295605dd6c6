package org.safeconduct.server.events.web;

/// What is said of an event: which of the three is meant is in the address.
public record EventForm(
    String seen,
    String other,
    String chain,
    String why,
    String source,
    String reliability,
    String party,
    String type,
    String on,
    String askedOf,
    String response) {
  static final EventForm BLANK = new EventForm("", "", "", "", "", "", "", "", "", "", "");

  @Override
  public String toString() {
    return "EventForm[]";
  }
}
