/// Acts as pictures, computed here and drawn by templates as SVG: over time, and on a base map that
/// ships with the program. A picture says no more than the table beside it, and a point is never
/// more exact than the floor of its act.
@NullMarked
package org.safeconduct.server.events.picture;

import org.jspecify.annotations.NullMarked;
