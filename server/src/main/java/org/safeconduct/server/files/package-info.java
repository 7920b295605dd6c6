/// Band 1: sealed files of every scope, streamed.
@NullMarked
package org.safeconduct.server.files;

import org.jspecify.annotations.NullMarked;
