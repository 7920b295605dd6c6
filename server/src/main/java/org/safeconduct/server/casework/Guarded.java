package org.safeconduct.server.casework;

import org.safeconduct.server.kernel.Term;

/// What a person may be told, or asked, only while [Verification#allow] lets it: somebody who has
/// another's phone in hand learns the same.
public enum Guarded implements Term {
  /// Where a place is.
  ADDRESS,
  /// How one gets out, and where one is met.
  ROUTE,
  /// That others are on their way, and who.
  OTHER_PERSON,
  /// Who of us helps.
  STAFF_NAME,
  /// What we hold of them, and what they agreed to.
  HELD,
  /// Where the person themself is: asked of them, or written to them.
  WHEREABOUTS;

  /// Whether it has to wait until somebody has checked. Help itself never does.
  public boolean needsCheck() {
    return this != WHEREABOUTS;
  }
}
