package org.safeconduct.server.shelter.web;

import java.util.List;

/// What a form of the shelter sent; each step uses some of it.
///
/// @param id under which it is written; sent twice it is written once
public record Form(
    String id,
    String seen,
    String about,
    String team,
    String name,
    String town,
    String address,
    String country,
    String beds,
    String rules,
    String host,
    String cost,
    String place,
    String company,
    String from,
    String until,
    String people,
    String needs,
    String assured,
    String knower,
    String who,
    String how,
    String on,
    String sign,
    String duress,
    String quarter,
    String zone,
    String every,
    String whom1,
    String what1,
    String whom2,
    String what2,
    String whom3,
    String what3,
    String family,
    String wish,
    String paper,
    String member,
    String expected,
    String what,
    List<String> kept,
    String words) {
  public Form {
    kept = List.copyOf(kept);
  }

  @Override
  public String toString() {
    return "Form";
  }
}
