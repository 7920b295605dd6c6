package org.safeconduct.server.dossier.web;

/// An export of the inquiry: for whom, for what, written as what.
public record ExportForm(
    String id, String recipientKind, String office, String aim, String format) {
  @Override
  public String toString() {
    return "ExportForm[" + id + "]";
  }
}
