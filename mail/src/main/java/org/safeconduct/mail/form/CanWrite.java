package org.safeconduct.mail.form;

/// Whether the person can write in safety now.
public enum CanWrite {
  YES,
  /// Somebody may see the screen, or comes back soon.
  NOT_LONG,
  NOT_SURE
}
