@NullMarked
package org.safeconduct.server.journal;

import org.jspecify.annotations.NullMarked;
