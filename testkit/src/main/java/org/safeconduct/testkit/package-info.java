@NullMarked
package org.safeconduct.testkit;

import org.jspecify.annotations.NullMarked;
