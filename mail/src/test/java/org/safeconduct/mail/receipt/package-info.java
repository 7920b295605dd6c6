@NullMarked
package org.safeconduct.mail.receipt;

import org.jspecify.annotations.NullMarked;
