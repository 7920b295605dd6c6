/// Reads one file of a stranger and says what is in it. A program of its own: the server starts it
/// anew for each file, as a child with nothing in its environment, and believes nothing that it
/// says beyond the form of its answer (`docs/spec/parsed.md`).
///
/// ```
///   standard input: the file ─► [ Parse TASK ] ─► standard output: one answer
///                                   │ text    kind, metadata, places apart, text, language, marks
///                                   │ pages   pixels of a few small pages
///                                   ├ sheets  cells of a workbook, row by row
///                                   └ copy    pixels of one picture, whole
/// ```
///
/// It has no key, needs no network and no file but its own jars. Pictures leave it as bare pixels:
/// what a member's browser opens is encoded by the server, never by what read the stranger's file.
@NullMarked
package org.safeconduct.parser;

import org.jspecify.annotations.NullMarked;
