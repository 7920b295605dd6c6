/// Band 0: how a file of rows is opened, and nothing of what the rows are.
///
/// [DataFolder] is the folder of one house: mode 0700, one process at a time. [Store] is one SQLite
/// file in it, opened by one policy for all: write-ahead log, `synchronous=FULL`, `secure_delete`,
/// temporary data in memory, no trusted schema, no memory map.
///
/// ```
///   many threads ─submit─► queue ─► one writer thread ─► one transaction, one fsync ─► all futures
///   many threads ──read──► pool of read-only connections, each a snapshot
/// ```
///
/// A future completes only when its rows are durable: whoever is told "written" is told the truth.
/// Group commit makes that cheap, since all that waits is committed at once.
@NullMarked
package org.safeconduct.server.store;

import org.jspecify.annotations.NullMarked;
