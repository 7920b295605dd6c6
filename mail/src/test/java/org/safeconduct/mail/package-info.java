@NullMarked
package org.safeconduct.mail;

import org.jspecify.annotations.NullMarked;
