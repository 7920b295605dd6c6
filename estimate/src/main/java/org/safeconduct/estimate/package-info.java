@NullMarked
package org.safeconduct.estimate;

import org.jspecify.annotations.NullMarked;
