@NullMarked
package org.safeconduct.server.journal.log;

import org.jspecify.annotations.NullMarked;
