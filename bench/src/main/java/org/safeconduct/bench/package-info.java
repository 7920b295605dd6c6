/// Measurements beside peers and limits; not shipped.
@NullMarked
package org.safeconduct.bench;

import org.jspecify.annotations.NullMarked;
