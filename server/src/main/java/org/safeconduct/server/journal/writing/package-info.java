/// How drafts become rows: sealed and committed to once, chained and signed as often as another
/// writer was faster.
///
/// ```
///   Draft ─► Told to nobody: Payload ─► Sealing ─► SealedFact ┬─► Chain ─► NewRow ─► the log
///                                          └─ wrapped key ────┴─► KeyBatch ────────► keys.db
/// ```
@NullMarked
package org.safeconduct.server.journal.writing;

import org.jspecify.annotations.NullMarked;
