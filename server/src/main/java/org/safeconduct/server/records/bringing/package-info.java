/// Reads what others keep into [org.safeconduct.server.records.Incoming]: tables, XLSForms,
/// questionnaires of GlobaLeaks. Pure, but that workbooks are read in the bounded child.
///
/// ```
///   CSV, XLSX ──► Table ──ColumnMapping──► entries      (what does not fit: [Misfit], row by row)
///   XLSForm ────► sheets: survey, choices, settings ──► a Sketch and a [Report]
///   GlobaLeaks ─► JSON: steps, fields, options ───────► a Sketch and a [Report]
/// ```
///
/// What a form can do and a kind of record cannot (calculations, skip logic, constraints) is named
/// in the report, field by field, and is never dropped in silence.
@NamedInterface("bringing")
@NullMarked
package org.safeconduct.server.records.bringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
