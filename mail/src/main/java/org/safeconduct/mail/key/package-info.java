/// The week's key to which letters are sealed, and why the pages believe it.
@NullMarked
package org.safeconduct.mail.key;

import org.jspecify.annotations.NullMarked;
