package org.safeconduct.estimate.systems;

/// What a model says when asked: an estimate with its interval, or no and why.
public sealed interface Answer permits Estimate, NoEstimate {

  /// The name of the model that was asked.
  String model();
}
