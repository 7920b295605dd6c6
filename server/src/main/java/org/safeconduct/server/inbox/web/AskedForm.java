package org.safeconduct.server.inbox.web;

import java.util.List;

/// A request that a member writes down, as typed.
///
/// @param id under which it is written; sent twice it is written once
public record AskedForm(
    String id,
    String team,
    String came,
    String account,
    List<String> needs,
    String age,
    String now,
    String writer,
    String region,
    List<String> by,
    String handle,
    String hours,
    String mayPickUp,
    String codeWord,
    List<String> neverCall,
    String neverKnow,
    String looksUntil,
    String passport,
    String passportWhere,
    String language) {

  static AskedForm blank(String id) {
    return new AskedForm(
        id, "", "", "", List.of(), "", "", "", "", List.of(), "", "", "", "", List.of(), "", "", "",
        "", "");
  }

  AskedForm forTeam(String chosen) {
    return new AskedForm(
        id,
        chosen,
        came,
        account,
        needs,
        age,
        now,
        writer,
        region,
        by,
        handle,
        hours,
        mayPickUp,
        codeWord,
        neverCall,
        neverKnow,
        looksUntil,
        passport,
        passportWhere,
        language);
  }

  @Override
  public String toString() {
    return "AskedForm";
  }
}
