@NullMarked
package org.safeconduct.bench;

import org.jspecify.annotations.NullMarked;
