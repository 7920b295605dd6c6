/// Band 2: exhibits, custody, derivatives.
@NullMarked
package org.safeconduct.server.evidence;

import org.jspecify.annotations.NullMarked;
