/// The pages of the register of routes, and of a person against it.
@NullMarked
package org.safeconduct.server.route.web;

import org.jspecify.annotations.NullMarked;
