/// Pages and forms of `exchange`.
@NullMarked
package org.safeconduct.server.exchange.web;

import org.jspecify.annotations.NullMarked;
