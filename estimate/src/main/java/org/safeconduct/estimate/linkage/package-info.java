/// Who is who on one or two lists, when the lists do not say: the model of Fellegi and Sunter,
/// learnt without truth. The way from rows to people, a class a step:
///
/// ```
///   Records ─Blocking─► candidate pairs ─Patterns─► AgreementPattern ─Estimation─► Weights
///   (Field, Kind, Comparison, Values)     (Grade, TermFrequencies)     (Likelihood, Dependence)
///                                                                            │ Evidence
///   Link, people ◄─Clustering─ probabilities ◄─Draws─ Partition ◄─ Component ┘
///        Threshold                                PartitionDraws
/// ```
///
/// Results hang on what the files say and on the seed, and on nothing else: not on the order of
/// rows or columns, not on the number of cores. Methods, sources and measurements:
/// docs/methods/linkage.md.
@NullMarked
package org.safeconduct.estimate.linkage;

import org.jspecify.annotations.NullMarked;
