package org.safeconduct.server.dossier.web;

public record HandOverForm(String seen, String how, String on) {
  @Override
  public String toString() {
    return "HandOverForm[]";
  }
}
