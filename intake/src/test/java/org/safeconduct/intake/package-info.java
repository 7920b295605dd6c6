@NullMarked
package org.safeconduct.intake;

import org.jspecify.annotations.NullMarked;
