/// The second log: who saw what. A visit is durable here before what was asked for is returned.
///
/// ```
///   open, find ─Visit─► TrailPen (one thread) ── all that waits, by home team ──► one fact a trail
///                        sealed by drop to `trail` of team and month, signed by the house
/// ```
///
/// A trail is held by a team's coordinators and a trustee, not by its readers. Who holds next
/// month's is who holds this month's. It binds an honest server only.
@NullMarked
package org.safeconduct.server.journal.trail;

import org.jspecify.annotations.NullMarked;
