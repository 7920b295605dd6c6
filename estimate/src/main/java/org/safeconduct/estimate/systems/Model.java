package org.safeconduct.estimate.systems;

/// A way from the people on lists to the people on none. Each is a record of its parameters, so
/// that a report can say with which ones it ran.
public sealed interface Model permits LatentClasses, DecomposableGraphs, LogLinear {

  /// The name used in this field, on the command line and in reports.
  String name();

  /// What must be true for this model to be right, in a sentence a court can weigh.
  String assumes();

  /// The parameters in words and numbers.
  String settings();

  /// The publication that describes it.
  String source();

  /// The same model with less work for each answer, where it is asked `times` times and the answers
  /// are put together.
  Model shared(int times);

  /// The estimate, or why there is none. Pure: the same lists and seed give the same digits.
  Answer answer(CaseLists lists, long seed);
}
