package org.safeconduct.estimate.systems;

/// A no: these lists do not carry an estimate under this model. The reason is a sentence that says
/// what is wrong and, where something can be done, what.
public record NoEstimate(String model, String reason) implements Answer {}
