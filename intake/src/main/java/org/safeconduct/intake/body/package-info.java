/// Reads what a browser sends, once, from front to back, within bounds.
@NullMarked
package org.safeconduct.intake.body;

import org.jspecify.annotations.NullMarked;
