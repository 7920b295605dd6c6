/// Band 2: things that prove: files, with where they come from, a digest of the original, and the
/// chain of custody since.
///
/// ```
///   ExhibitReceived ──► [ held ] ──CustodyEntered (moved, handed over, returned, …)──► [ held ]
/// ```
///
/// The original is sealed while it streams in and is never touched again; nothing of it lies in
/// clear on disk. It is never opened in a member's browser: it leaves as an attachment with a
/// neutral name, its own name stays sealed.
@NullMarked
package org.safeconduct.server.evidence;

import org.jspecify.annotations.NullMarked;
