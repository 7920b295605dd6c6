/// Band 1: a sealed index for each audience that follows the log; lists and search answer from it
/// alone.
@NullMarked
package org.safeconduct.server.search;

import org.jspecify.annotations.NullMarked;
