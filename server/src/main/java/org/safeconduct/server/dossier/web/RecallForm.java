package org.safeconduct.server.dossier.web;

/// @param copy its place among the copies, from 0
public record RecallForm(String seen, String copy, String recall, String how, String on) {
  static final RecallForm BLANK = new RecallForm("", "", "", "", "");

  @Override
  public String toString() {
    return "RecallForm[]";
  }
}
