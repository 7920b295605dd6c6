/// Band 3: money for one person, as facts of their `case` scope: asked, approved by another than
/// who pays, paid.
///
/// ```
///   ○ ─asked─▶ Asked ──approved──▶ Approved ──paid, by another──▶ Paid
///                └─────declined──────┴──▶ Declined
/// ```
///
/// A voucher bears a word of its own and no name: who holds it is paid, and the sheet tells nobody
/// for whom. The budget line is the organisation's own word, so that its books can be kept without
/// a person in them.
@NullMarked
package org.safeconduct.server.money;

import org.jspecify.annotations.NullMarked;
