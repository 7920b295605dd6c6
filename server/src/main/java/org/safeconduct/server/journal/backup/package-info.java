/// Copies of the logs that may be carried away: they open nothing, because the keys stay.
@NullMarked
package org.safeconduct.server.journal.backup;

import org.jspecify.annotations.NullMarked;
