/// Band 3: who helps: hosts, drivers, interpreters, doctors, referees. Each team keeps its own
/// register under a key of its own; a helper stands in it under a pseudonym. They are members of
/// nothing, and people at risk as well.
///
/// ```
///  register:  ○ ─listed─▶ Standing ──ended──▶ Ended
///                ▲ listed again │
///  casefile:  ○ ─proposed─▶ Proposed ──agreed──▶ Helping ──ended──▶ Ended
///                              └──refused, by the person──┴──▶ Refused
/// ```
///
/// A casefile holds the pseudonym and what for, never more. The person may refuse a helper, gives
/// no reason, and is not asked about that one again. Conflicts (same clan, same town, the wrong
/// gender for this account) stand beside the pseudonym where somebody chooses. Nothing of this is
/// in a figure or leaves the house.
@NullMarked
package org.safeconduct.server.helpers;

import org.jspecify.annotations.NullMarked;
