package org.safeconduct.server.helpers.web;

import java.util.List;

/// A helper, as typed.
///
/// @param conflicts the kinds that were ticked
public record HelperForm(
    String id,
    String seen,
    String team,
    String pseudonym,
    List<String> help,
    String languages,
    List<String> conflicts,
    String about,
    String words) {
  public HelperForm {
    help = List.copyOf(help);
    conflicts = List.copyOf(conflicts);
  }

  @Override
  public String toString() {
    return "HelperForm";
  }
}
