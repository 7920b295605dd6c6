/// The wake list: when an agreed sign does not come, the configured command runs, also when nobody
/// is signed in.
///
/// ```
///   set ──touched──────────────────────────► gone
///    └─its quarter-hour──► level 1 rung ──the next──► level 2 rung ──► … ──touched──► gone
///                           └─could not be sent: again at the next beat
/// ```
///
/// Another module sets and touches wakes by [Waking]; it keeps the [WakeId] inside its own sealed
/// facts. The house has to read the list with no member at hand, so it is sealed under the house's
/// own key: whoever has the disk and `shred.key` can read it, and finds random ids, teams and
/// quarter-hours. What it tells without: docs/decisions/0016 and THREAT-MODEL.md.
@NullMarked
@NamedInterface
package org.safeconduct.server.team.waking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
