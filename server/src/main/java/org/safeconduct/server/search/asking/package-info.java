/// From what somebody typed to what Lucene is asked. A typed text is hostile until shown otherwise:
/// its length, its number of words, what a prefix or a misspelling may widen to and how long all of
/// it may take are bounded; nothing typed is an error.
@NullMarked
package org.safeconduct.server.search.asking;

import org.jspecify.annotations.NullMarked;
