package org.safeconduct.server.casework.web;

/// How great the danger is, as typed.
public record RiskForm(String seen, String danger, String reason, String again) {
  @Override
  public String toString() {
    return "RiskForm";
  }
}
