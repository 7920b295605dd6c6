/// What takes: erasing a fact by two people, ending a grant.
///
/// ```
///   leaf `erases scope seq` + pending ─ COMMIT ─► key gone ─► body NULL, logs cut ─► shred key
///        rolled ─► those who follow (AfterErasure) ─► pending cleared
/// ```
///
/// From the leaf on, the row is dead by rule; a process that dies anywhere in between does the rest
/// at its next start, because `pending` still stands.
@NullMarked
package org.safeconduct.server.journal.erasing;

import org.jspecify.annotations.NullMarked;
