package org.safeconduct.server.shelter;

import org.safeconduct.server.kernel.Term;

/// One thing to do when a sign did not come. Steps are done in their order.
///
/// @param words what exactly: which number, which question
public record Step(Whom whom, String words) {
  /// Whom to turn to.
  public enum Whom implements Term {
    THE_PERSON_AGAIN,
    HOST,
    COLLEAGUE,
    FRIEND,
    LAWYER,
    /// Only where the person said so: relatives are the danger more often than not.
    FAMILY
  }

  @Override
  public String toString() {
    return "Step[" + whom + "]";
  }
}
