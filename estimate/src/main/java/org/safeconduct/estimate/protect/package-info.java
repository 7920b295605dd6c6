/// What may be published: counts of persons that do not tell who they are.
///
/// ```
///   CountTable ──► Protect ┬ suppress ─ Memory       what was shown before bears on each figure
///                          │            Complement   small figures, and those beside them: Swaps of Cubes
///                          │            Auditor      the Attack by linear programming, over all releases
///                          │            Opening      hides more where it gets through
///                          │            Coarsening   a coarser table, where that does not help
///                          ├ round ──── Rounding     to multiples of a base, adding up
///                          └ noise ──── Noise        by chance, within a budget
///                             │
///                             ▼
///                          Outcome: Cleared, Rounded, Noisy ─► Release ─► History
///                                   Withheld, with reasons
/// ```
///
/// The attacker has every release, the rules and a solver ([Attack]); what they are not assumed to
/// have stands in docs/methods/protect.md. Nothing here knows files, pages or a clock. Counts only:
/// there is no way to round money or to put noise on it.
@NullMarked
package org.safeconduct.estimate.protect;

import org.jspecify.annotations.NullMarked;
