/// The pages of figures: pictures drawn by the server, with the table of the same numbers beside
/// each.
@NullMarked
package org.safeconduct.server.figures.web;

import org.jspecify.annotations.NullMarked;
