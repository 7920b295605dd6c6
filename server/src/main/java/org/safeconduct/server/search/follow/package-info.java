/// Brings the sealed indexes up to the log, by whoever asks something of them.
///
/// ```
///   a member asks ─► OpenIndexes   the index of each of their audiences: opened with its key,
///        │                         made anew where the key was replaced or a file is broken
///        ▼
///   Follower       grants first: what was revoked goes, what was granted is taken in whole;
///        │         then the log from the cursor on: of an inquiry the subject, else the scope
///        ▼
///   AudienceIndex  rows replaced, cursor moved, findable at once, durable within 30 seconds
/// ```
///
/// What is too much for a request goes on in the background by the keys of who asked ([CatchUp]).
/// An index leaves memory with the last session of those who asked it, or after 15 idle minutes.
@NullMarked
package org.safeconduct.server.search.follow;

import org.jspecify.annotations.NullMarked;
