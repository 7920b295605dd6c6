/// Pages and forms of `evidence`.
@NullMarked
package org.safeconduct.server.evidence.web;

import org.jspecify.annotations.NullMarked;
