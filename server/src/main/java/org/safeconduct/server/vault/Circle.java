package org.safeconduct.server.vault;

/// Which recovery key a team's seeds are sealed to. A team that holds *identity*, *shelter* or
/// *care* scopes is guarded: its seeds are recoverable only if the organisation said so when it was
/// founded, and then by more trustees.
public enum Circle {
  TEAMS("teams"),
  GUARDED("guarded");

  private final String text;

  Circle(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Circle of(boolean guarded) {
    return guarded ? GUARDED : TEAMS;
  }
}
