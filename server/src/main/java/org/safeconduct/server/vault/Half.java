package org.safeconduct.server.vault;

import java.util.Locale;

/// What a grant gives of a scope's key. A two-person scope's key follows from two halves, and who
/// holds one of them holds nothing.
public enum Half {
  WHOLE,
  /// Held by those who read it, once the other half is lent to them.
  READERS,
  /// Held by the custodians, who read nothing, and lent by them.
  CUSTODIANS;

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Half parse(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
