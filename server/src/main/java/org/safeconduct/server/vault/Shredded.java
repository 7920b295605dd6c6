package org.safeconduct.server.vault;

/// A roll of the shred key that came to its end.
///
/// @param rows how many values were wrapped anew
/// @param copy what became of the copy on the second medium
public record Shredded(long rows, Copy copy) {
  /// The copy of the key on a second medium.
  public enum Copy {
    /// None was asked for.
    NONE,
    /// Overwritten by the new key.
    RENEWED,
    /// The medium is not there: the key that lies on it opens nothing any more.
    MISSING
  }
}
