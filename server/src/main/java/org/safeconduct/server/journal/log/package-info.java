/// One Merkle log in one SQLite file: the journal and the trail are two of these.
///
/// Knows leaves, sealed bodies and the tree; knows no key that opens anything, no kind, no name.
///
/// ```
///   Append ──► LogWriter (one thread, one connection) ──► Appended.At | Moved | Overtaken | Claimed
///               │ drains up to 4,096, one transaction:
///               │   heads as expected? · rows · claims · pending · tiles · head + checkpoint
///               ▼ COMMIT, then the futures
///   journal.db: fact · scope · head · tile · claim · pending · exhibit · published
///               ▲
///   LogReader (a pool of connections): heads, rows, places, tiles
/// ```
///
/// Tables and the order of writes: `docs/spec/journal.md`.
@NullMarked
package org.safeconduct.server.journal.log;

import org.jspecify.annotations.NullMarked;
