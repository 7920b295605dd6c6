/// Band 2: what came into an inquiry from elsewhere, file by file, whatever it became here:
/// statements, acts, entries of an own kind.
///
/// ```
///   BatchImported ──► [ unfinished ] ──BatchFinished──► [ stands ] ──BatchReviewed──► [ looked through ]
///        │            under way, or broken off:             ├──OriginalSought: where it may still be
///        │            the same file goes on                 └──BatchTakenBack──► every row struck, none lost
///        └ brought: facts of any module that are [Brought], each with its row
/// ```
///
/// A batch is a subject of the inquiry. **A row is known by the mapping that brought it and its key
/// in the file**: the same file twice adds nothing, a changed row corrects the first. What a batch
/// brought is found from the facts themselves, so taking it back asks no module, except what else
/// stands on it ([Kept]). A file that was taken back can be brought anew.
@NullMarked
package org.safeconduct.server.batches;

import org.jspecify.annotations.NullMarked;
