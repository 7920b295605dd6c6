package org.safeconduct.server.events.web;

/// What is said of a person: which is meant is in the address.
public record PersonForm(
    String seen, String other, String why, String superior, String during, String basis) {
  static final PersonForm BLANK = new PersonForm("", "", "", "", "", "");

  @Override
  public String toString() {
    return "PersonForm[]";
  }
}
