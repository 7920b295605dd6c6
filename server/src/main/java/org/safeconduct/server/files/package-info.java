/// Band 1: sealed files of every scope, in `exhibits/`, under random names.
///
/// ```
///  stream ─► Arrival: sealed 64 KiB at a time, digested ─► exhibits/<id>.part ─fsync─► exhibits/<id>
///                 ▼
///  keep(draft, arrivals): keys wrapped, rows in `exhibit`, the facts that tell of them: one commit
///                 │ Written ─► they stay               anything else, or an exception ─► gone
///                 ▼
///  SealedFiles.open(unlocked, scope, id, purpose): visit in the trail first, then the content
/// ```
///
/// Nothing is in clear on the disk at any moment, and memory does not grow with the file. A file
/// that the log does not know (the server was killed between the two) is deleted at the next start;
/// a file whose fact is erased goes with it.
///
/// What is in a file is read by [Parsers], each time in a child process of its own (`child/`).
@NullMarked
package org.safeconduct.server.files;

import org.jspecify.annotations.NullMarked;
