/// The sealed index of one audience: rows in, rows out. It knows Lucene and nothing of keys, grants
/// or the log.
@NullMarked
package org.safeconduct.server.search.index;

import org.jspecify.annotations.NullMarked;
