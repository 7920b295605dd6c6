@NullMarked
package org.safeconduct.mail.letter;

import org.jspecify.annotations.NullMarked;
