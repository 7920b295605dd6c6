/// Pages and forms of `batches`.
@NullMarked
package org.safeconduct.server.batches.web;

import org.jspecify.annotations.NullMarked;
