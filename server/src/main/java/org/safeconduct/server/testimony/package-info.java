/// Band 2: what witnesses say, in their own words.
///
/// An account is an array of paragraphs in the language in which it was given. It is never
/// improved: where the witness corrects a paragraph, the correction stands beside the first. Times
/// stay as they were said ("after the holiday"), with what was understood beside them.
///
/// ```
///   InterviewHeld                      first, short; "who has asked before" is asked
///   AccountTaken ──► [ first words ] ──AccountCorrected──► [ first words │ correction ]
/// ```
///
/// What of it may leave is not decided here but by the witness's terms.
@NullMarked
package org.safeconduct.server.testimony;

import org.jspecify.annotations.NullMarked;
