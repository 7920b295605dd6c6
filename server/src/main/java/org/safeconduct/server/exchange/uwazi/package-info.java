/// Reads Uwazi.
@NullMarked
package org.safeconduct.server.exchange.uwazi;

import org.jspecify.annotations.NullMarked;
