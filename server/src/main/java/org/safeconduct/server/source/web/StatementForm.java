package org.safeconduct.server.source.web;

import java.util.List;

/// @param id drawn with the form
public record StatementForm(
    String id,
    String saidOn,
    String speaker,
    String carriedBy,
    String language,
    String terms,
    String form,
    String embargo,
    String claim,
    String stance,
    String origin,
    String corrects,
    List<String> disputes,
    String figureOf,
    String figure,
    String atLeast) {
  @Override
  public String toString() {
    return "StatementForm[" + id + "]";
  }
}
