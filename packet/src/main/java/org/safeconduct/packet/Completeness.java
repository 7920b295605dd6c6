package org.safeconduct.packet;

/// What a packet claims about the facts that it leaves out.
public enum Completeness {
  /// Every leaf of the inquiry is there, up to the packet's own; some may be closed.
  WHOLE("whole"),
  /// Some facts were picked; that these are all is not claimed.
  CHOSEN("chosen");

  private final String text;

  Completeness(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
