/// Band 2: interviews and accounts.
@NullMarked
package org.safeconduct.server.testimony;

import org.jspecify.annotations.NullMarked;
