/// What happens between opening the files and the first reader: the logs are compared with what is
/// remembered of them, what a crash left half done is finished or taken back, and it is said.
@NullMarked
package org.safeconduct.server.journal.start;

import org.jspecify.annotations.NullMarked;
