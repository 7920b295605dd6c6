@NullMarked
package org.safeconduct.mail.box;

import org.jspecify.annotations.NullMarked;
