/// Pages and forms of `testimony`.
@NullMarked
package org.safeconduct.server.testimony.web;

import org.jspecify.annotations.NullMarked;
