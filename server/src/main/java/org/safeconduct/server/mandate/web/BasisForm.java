package org.safeconduct.server.mandate.web;

import java.util.List;

/// Everything that may be said about leaving; each kind of saying reads its own fields.
///
/// @param what which kind: `consent`, `instruction`, `representative`, …
/// @param present others in the room, one a line
public record BasisForm(
    String seen,
    String what,
    String aim,
    String recipientKind,
    String office,
    List<String> kinds,
    String until,
    String formVersion,
    String language,
    String interpreter,
    String present,
    String shownBy,
    List<String> pressure,
    String condition,
    String representative,
    String reason,
    String why,
    String everybody,
    String eighteen,
    String guardian,
    String guardianIs) {
  static BasisForm blank(String seen, String what) {
    return new BasisForm(
        seen, what, "", "", "", List.of(), "", "", "", "", "", "SPOKEN", List.of(), "", "", "", "",
        "", "", "", "");
  }

  public TakingForm taking() {
    return new TakingForm(formVersion, language, interpreter, present, shownBy, pressure);
  }

  BasisForm seen(String now) {
    return new BasisForm(
        now,
        what,
        aim,
        recipientKind,
        office,
        kinds,
        until,
        formVersion,
        language,
        interpreter,
        present,
        shownBy,
        pressure,
        condition,
        representative,
        reason,
        why,
        everybody,
        eighteen,
        guardian,
        guardianIs);
  }

  @Override
  public String toString() {
    return "BasisForm[" + what + "]";
  }
}
