package org.safeconduct.ledger;

/// What a certified key may sign.
public enum KeyRole {
  /// Certificates of the other roles; itself certified by the organisation root alone.
  REGISTRAR("registrar"),
  /// Facts that its member wrote.
  AUTHOR("author"),
  /// Facts that no member wrote: collected mail, visits, anchors, restores, wake-ups.
  HOUSE("house"),
  /// Checkpoints.
  LOG("log");

  private final String text;

  KeyRole(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  static KeyRole parse(String text) {
    for (KeyRole role : values()) {
      if (role.text.equals(text)) {
        return role;
      }
    }
    throw new Malformed("certificate role", "registrar, author, house or log", text);
  }
}
