/// Band 3: the casefile of one person under a codename, its tasks and closing.
@NullMarked
package org.safeconduct.server.casework;

import org.jspecify.annotations.NullMarked;
