package org.safeconduct.mail.box;

/// What became of a letter.
public enum Posted {
  /// It lies in the letterbox, durably.
  ACCEPTED,
  /// The same letter was accepted before: nothing changed.
  ALREADY_THERE,
  /// The letterbox is full: it was not accepted.
  FULL,
  /// The week's key is gone meanwhile: it was not accepted; another key may do.
  NO_KEY
}
