package org.safeconduct.server.helpers.web;

/// Who is to help in a casefile, as typed.
///
/// @param helper the helper's subject in one of the registers that were offered
public record HelpForm(String id, String seen, String helper, String help, String words) {
  @Override
  public String toString() {
    return "HelpForm";
  }
}
