/// Band 3: the journey, the arrival, and what is kept up afterwards.
///
/// What the casefile's `case` scope knows is that there is a journey and its day, never where it
/// goes along:
///
/// ```
///  ○ ─plan─▶ Planned ─begin─▶ UnderWay ─arrive─▶ Arrived ─▶ follow-up, each kept once
///               │  └────────────arrive──────────────▲
///               └──── break off ───┴──▶ BrokenOff
/// ```
///
/// Each leg is a scope of its own, with a key of its own, opened only by the members to whom it was
/// shown one by one; not by their teams, and not by whoever holds the casefile. Who drives from A
/// to B does not learn that there is a C, and how many legs there are stands nowhere: a leg names
/// its journey, a journey does not name its legs.
///
/// ```
///  ○ ─plan─▶ Planned ─set out─▶ OnTheWay ─arrive─▶ Arrived
///               │                 │  ↺ sign
///               └──── break off ──┴──▶ BrokenOff
/// ```
///
/// From setting out on, a sign is due by a moment; each sign names the next one. A missed one is a
/// row of kind `due`. There is no map.
@NullMarked
package org.safeconduct.server.journey;

import org.jspecify.annotations.NullMarked;
