@NullMarked
package org.safeconduct.packet;

import org.jspecify.annotations.NullMarked;
