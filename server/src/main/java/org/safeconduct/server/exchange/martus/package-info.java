/// Reads Martus.
@NullMarked
package org.safeconduct.server.exchange.martus;

import org.jspecify.annotations.NullMarked;
