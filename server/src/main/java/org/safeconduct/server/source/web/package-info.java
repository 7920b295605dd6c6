/// Pages and forms of `source`.
@NullMarked
package org.safeconduct.server.source.web;

import org.jspecify.annotations.NullMarked;
