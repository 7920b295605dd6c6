/// Band 2: who said what in public, on which terms, and what that is worth beside what others said.
///
/// A statement names its speaker by office or organisation, through which publication it is known,
/// the terms on which it was given, and the statement it rests on, if it is not its own origin.
/// **Repeats corroborate nothing**: what counts is
/// [org.safeconduct.server.source.Statements#origins] and never mentions. A correction does not
/// replace the first words; both stand, and the first says that it was corrected.
///
/// ```
///   StatementRecorded ──► [ standing ] ──(another corrects it)──► [ corrected ]
///        │ StatementsTied: rests on, corrects, supports, disputes, denies
///        │ StatementGraded 1–6 · DenialCoded (HURIDOCS) · StatementAscribed ──► Source
///        └ its batch, if it was imported: see `batches`
///
///   SourceIntroduced ──► publication, institution, authority ──SourceGraded──► A–F
///                    └─► person, as agreed with them ──PersonAsked──► how they know, what was checked
/// ```
///
/// Two grades, never one: a source may be reliable and mistaken, a statement true from a doubtful
/// mouth. A person has no letter; there is no fact that could give them one that counts.
@NullMarked
package org.safeconduct.server.source;

import org.jspecify.annotations.NullMarked;
