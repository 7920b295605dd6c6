/// Tables that people bring as CSV, and precise words for what is wrong with them.
///
/// ```
///   bytes ──Guard──► characters ──commons-csv──► records ──Csv──► Table
///            │                                     │               └ Column: codes + values
///            └ not UTF-8, NUL, endless line        └ ragged, duplicate, empty
/// ```
///
/// [Csv#read] reads the whole file once, streaming. A [Table] holds every [Column] as one number a
/// row into a list of its different values, so that a million rows fit and equal values are told by
/// their codes. An empty cell and `NA` are missing; blanks around a cell are not part of it.
/// Whatever is wrong is a [TableWrong] that says file, line, column and what to do, and never
/// quotes a cell: a table of people stays out of logs and terminals.
@NullMarked
package org.safeconduct.estimate.table;

import org.jspecify.annotations.NullMarked;
