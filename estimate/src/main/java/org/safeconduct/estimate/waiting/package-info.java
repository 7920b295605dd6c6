/// Waiting: how long doors take, with those who still wait counted properly.
///
/// ```
///   Spell ─► Stay ─► KaplanMeier    still waiting after so many days, median, intervals
///                 └► Incidence      ended in each way by then (Aalen–Johansen)
///                        │
///                        ▼
///                    WaitingTimes   what of it may be shown: no small group, no single day
/// ```
///
/// Every [Ending] competes with the others and none is censoring: who was discouraged, returned,
/// taken or died did not stop waiting by chance. Only who still waits on the day of the cut-off is
/// censored. Methods and sources: docs/methods/waiting.md.
@NullMarked
package org.safeconduct.estimate.waiting;

import org.jspecify.annotations.NullMarked;
