/// The program as a person meets it: a founded house, served on a port, and a real browser without
/// JavaScript.
@NullMarked
package org.safeconduct.server.browser;

import org.jspecify.annotations.NullMarked;
