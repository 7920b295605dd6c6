/// Pages and forms of `records`: kinds, their fields, their entries. A page of entries says its
/// language in its address (`…/in/es`), so that a collection is browsed in one language; without
/// one it is that of the pages, where the collection speaks it.
@NullMarked
package org.safeconduct.server.records.web;

import org.jspecify.annotations.NullMarked;
