/// Band 4: case lists of an inquiry, who is who on them, and how many are on none.
///
/// ```
///   CaseListBrought ─ColumnsNamed─► ready ──────────────► CaseListTakenBack
///      (CSV, sealed)                  │ two or more
///                                     ▼
///   PairDecided ──────────────► Linking ──► RecordsLinked ──► overlap ──► UnseenEstimated
///   DecisionTakenBack              (estimate.linkage)   (estimate.systems)
/// ```
///
/// A list stays as it came, sealed as exhibits are; a row is named by its list and line and by
/// nothing of what stands in it. Who is who is an estimate until a member decides about a pair;
/// decisions are facts, bind every later linkage and are learnt from. What was computed is kept, so
/// that it is not computed again; it says from which lists and with which seed.
///
/// Nothing here leaves the house: there is no file to take away, and what may be published is for
/// `figures` and `safeconduct protect` to say.
@NullMarked
package org.safeconduct.server.lists;

import org.jspecify.annotations.NullMarked;
