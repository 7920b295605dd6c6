/// Band 2: things that prove: files, with where they come from, a digest of the original, the chain
/// of custody since, and what a parser found in them.
///
/// ```
///   ExhibitReceived ─► [ waiting ] ─ExhibitRead──────► [ known ]      ┐ DerivativeMade: pages to
///                           └───────ExhibitNotRead───► [ unknown ]    ┘ look at, long text
///        CustodyEntered · OriginalOpened · CopyTried + DerivativeMade (a copy that may leave): any time
/// ```
///
/// The original is sealed while it streams in and is never touched again; nothing of it lies in
/// clear on disk. It is never opened in a member's browser, nor in this process: a child reads it
/// ([org.safeconduct.server.files.Parsers]), and what is looked at are pixels. It leaves as an
/// attachment with a neutral name, its own name stays sealed.
///
/// What waits to be read is seen from these facts alone, so nothing has to survive a restart.
@NullMarked
package org.safeconduct.server.evidence;

import org.jspecify.annotations.NullMarked;
