/// Pages and forms of `mandate`.
@NullMarked
package org.safeconduct.server.mandate.web;

import org.jspecify.annotations.NullMarked;
