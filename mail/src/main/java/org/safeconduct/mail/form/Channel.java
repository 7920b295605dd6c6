package org.safeconduct.mail.form;

/// A way by which the person may be answered.
public enum Channel {
  /// By the receipt, on these pages: always open.
  HERE,
  MESSENGER,
  E_MAIL,
  PHONE
}
