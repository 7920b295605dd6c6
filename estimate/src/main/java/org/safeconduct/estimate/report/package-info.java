/// Reports in one HTML file: no script, no request to anywhere, readable in the dark, on paper and
/// by a screen reader, and the same bytes for the same content.
///
/// ```
///   Report ─ Block ┬ Heading, Paragraph, Items
///                  ├ Grid                a table with caption and scopes
///                  └ Plot ─ Layer ┬ Line, Steps, Bars, Area, Band, Mark      as SVG,
///                                 └ a Grid of the same numbers beside it
/// ```
///
/// Everything that is handed in is text and is escaped; there is no way to hand in markup.
@NullMarked
package org.safeconduct.estimate.report;

import org.jspecify.annotations.NullMarked;
