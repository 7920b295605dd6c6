@NullMarked
package org.safeconduct.seal;

import org.jspecify.annotations.NullMarked;
