/// The pages of the register, and of who helps in one casefile.
@NullMarked
package org.safeconduct.server.helpers.web;

import org.jspecify.annotations.NullMarked;
