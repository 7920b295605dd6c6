package org.safeconduct.server.journal.log;

import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.SignedNote;

/// Where a restored log goes on under a new origin, bound to where the old one stood.
///
/// ```
/// safeconduct/continued/v1
/// origin northlight.example/record-2
/// after northlight.example/record
/// size 4711
/// root CsUY…=
/// ```
///
/// @param origin the new one: of every leaf from `after.size()` on
/// @param after the last checkpoint under the old one
/// @param note the text above, signed by the new origin's log key, which the root certified
public record Continued(String origin, Checkpoint after, SignedNote note) {
  /// What is signed.
  public static String text(String origin, Checkpoint after) {
    return "safeconduct/continued/v1\norigin "
        + origin
        + "\nafter "
        + after.origin()
        + "\nsize "
        + after.size()
        + "\nroot "
        + after.root().base64()
        + "\n";
  }
}
