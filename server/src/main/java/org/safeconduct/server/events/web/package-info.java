/// Pages and forms of `events`.
@NullMarked
package org.safeconduct.server.events.web;

import org.jspecify.annotations.NullMarked;
