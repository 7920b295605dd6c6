/// How many people are on no list: multiple systems estimation.
///
/// Several lists of the same events each saw a part. Who was on which lists ([CaptureHistory]),
/// counted ([CaseLists]), says something about those on none — under an assumption, and each
/// [Model] makes another one:
///
/// ```
///   CaseLists ──► Grounds ──► LatentClasses        ─► Answer ─┐
///   (counts by    (says no    DecomposableGraphs   ─► Answer ─┼─► Study ──► report, method note
///    history)      first)     LogLinear            ─► Answer ─┘
/// ```
///
/// An [Answer] is an [Estimate] with its whole [Posterior], or [NoEstimate] with the reason. There
/// is no method anywhere in this package that gives one number without an interval. Everything is a
/// pure function of the counts, the parameters and a seed: lists are put in the order of their
/// names first, so that neither the order of columns nor of rows changes a digit.
///
/// Sources and measurements: docs/methods/systems.md.
@NullMarked
package org.safeconduct.estimate.systems;

import org.jspecify.annotations.NullMarked;
