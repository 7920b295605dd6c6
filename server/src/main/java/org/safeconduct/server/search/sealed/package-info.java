/// A Lucene directory whose files are sealed block by block; Lucene notices nothing but the price
/// of opening a block for the first time. Format: `docs/spec/index.md`.
///
/// ```
///   IndexWriter, readers
///        │ bytes                    SealedOutput  fills a block, seals it, writes it
///        ▼                          SealedInput   looks for its block in the BlockCache
///   SealedDirectory ──────────────► SealedBlocks  one open file: maps it, opens its blocks
///        │ sealed blocks            BlockCache    opened blocks of all indexes, bounded
///        ▼
///   files, 0600, in a folder of their own
/// ```
///
/// What is promised: no byte of plaintext in any file, temp file or lock; a changed, cut, reordered
/// or foreign block is refused as a corrupt index; names of files are Lucene's and tell nothing but
/// the shape of the index; `sync` is durable when it returns.
@NullMarked
package org.safeconduct.server.search.sealed;

import org.jspecify.annotations.NullMarked;
