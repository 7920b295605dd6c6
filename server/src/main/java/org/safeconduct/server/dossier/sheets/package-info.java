/// A whole inquiry laid out for somebody else's program: rows of plain values, and the three ways
/// in which they are written. What may be in them was decided before; ids and witness numbers are
/// made for one export and are used nowhere else. The format is `docs/spec/export.md`.
@NullMarked
package org.safeconduct.server.dossier.sheets;

import org.jspecify.annotations.NullMarked;
