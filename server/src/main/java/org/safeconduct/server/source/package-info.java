/// Band 2: who said what in public, on which terms, and what that is worth beside what others said.
///
/// A statement names its speaker by office or organisation, through which publication it is known,
/// the terms on which it was given, and the statement it rests on, if it is not its own origin.
/// **Repeats corroborate nothing**: what counts is [Origins], never mentions. A correction does not
/// replace the first words; both stand, and the first says that it was corrected.
///
/// ```
///   StatementRecorded ──► [ standing ] ──(another corrects it)──► [ corrected ]
///        │ DisputeFound, SupportFound
///        └ its batch: BatchImported ──BatchTakenBack──► every row struck, none lost
/// ```
@NullMarked
package org.safeconduct.server.source;

import org.jspecify.annotations.NullMarked;
