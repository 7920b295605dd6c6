package org.safeconduct.mail.form;

/// Who writes.
public enum Writer {
  FOR_MYSELF,
  /// For somebody else, who knows of it.
  FOR_ANOTHER_WHO_KNOWS,
  /// For somebody else, who does not know of it.
  FOR_ANOTHER_WHO_DOES_NOT_KNOW
}
