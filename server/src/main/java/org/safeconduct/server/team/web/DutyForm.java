package org.safeconduct.server.team.web;

/// A duty, as typed: days and times of the day in UTC.
public record DutyForm(
    String first, String second, String from, String fromTime, String until, String untilTime) {
  static final DutyForm EMPTY = new DutyForm("", "", "", "09:00", "", "09:00");

  @Override
  public String toString() {
    return "DutyForm";
  }
}
