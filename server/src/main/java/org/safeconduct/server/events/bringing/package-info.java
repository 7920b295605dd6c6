/// Bringing in acts that exist as tables: a mapping says which column is what, the whole file is
/// read and checked before anything is written, and every wrong cell is named at once.
@NamedInterface("bringing")
@NullMarked
package org.safeconduct.server.events.bringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
