/// Whether a log is what it was when it was written: by anyone, without a key that opens anything.
///
/// | who | looks at | when |
/// |---|---|---|
/// | [StartCheck] | head, edge, the remembered checkpoint, the last 1,000 rows | each start, constant time |
/// | [Scrubber] | every row in turn | in the background, goes on where it was |
/// | [LogCheck] | everything: rows, chains, tree, tiles, heads | `verify --data` |
/// | [PayloadCheck] | that payloads are what leaves commit to | `verify --data --as HANDLE`, exports |
///
/// What cannot be seen here is said by all of them: an older copy of both files put in their place,
/// or a cut of the last commit alone, shows only beside a checkpoint that left the house.
@NullMarked
package org.safeconduct.server.journal.check;

import org.jspecify.annotations.NullMarked;
