package org.safeconduct.server.events.web;

import java.util.List;

/// Who did what to whom, in one form.
///
/// @param id of the act, drawn with the form
/// @param event one that is here; empty: `title` names a new one
/// @param type as typed; `chosen`, if any, is the code of what was offered
/// @param victims one a line: a pseudonym, a witness number, or a group and how many (`Villagers
///   (12)`)
/// @param perpetrators one a line: an office, a comma, a unit
/// @param place the narrowest name first: `Military Academy, Las Condes`
/// @param point latitude, longitude
/// @param methods one a line, as typed
/// @param source the account, statement or exhibit it is known from, if one is named
/// @param answers to what was asked back: `kind|id or empty|line`
public record ActForm(
    String id,
    String event,
    String title,
    String type,
    String chosen,
    String during,
    String victims,
    String perpetrators,
    String office,
    String degree,
    String place,
    String region,
    String country,
    String point,
    String floor,
    String methods,
    String status,
    String reason,
    String told,
    String source,
    List<String> answers) {

  static ActForm blank(String id, String event, String source) {
    return new ActForm(
        id, event, "", "", "", "", "", "", "", "", "", "", "", "", "TOWN", "", "", "", "", source,
        List.of());
  }

  @Override
  public String toString() {
    return "ActForm[" + id + "]";
  }
}
