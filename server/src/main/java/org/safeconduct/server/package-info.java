@NullMarked
package org.safeconduct.server;

import org.jspecify.annotations.NullMarked;
