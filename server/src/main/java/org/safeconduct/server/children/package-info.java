/// Band 3: a person under eighteen. How old they are and who says so; who is their guardian, who
/// counts only if not the danger; what they themselves agreed to, which is always asked; a lawyer
/// within a day; and decisions in their best interests, which take two.
///
/// ```
///   ○ ─proposed─▶ Proposed ──agreed, by another──▶ Decided
///                    └──────declined─────────────▶ Declined
/// ```
///
/// Whose age is disputed is a child. A child stays with no unrelated adult unless two decided it:
/// shelter asks through [org.safeconduct.server.casework.Heeding]. All facts lie in the `case`
/// scope.
@NullMarked
package org.safeconduct.server.children;

import org.jspecify.annotations.NullMarked;
