package org.safeconduct.server.helpers;

/// One reason why a helper is not the one for everybody.
///
/// @param words which clan, which town, for which accounts; may be empty
public record HelperConflict(ConflictKind kind, String words) {
  @Override
  public String toString() {
    return "HelperConflict[" + kind + "]";
  }
}
