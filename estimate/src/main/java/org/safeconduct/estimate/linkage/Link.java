package org.safeconduct.estimate.linkage;

/// Two records that are shown as one person.
///
/// @param left, right numbers of records
/// @param probability that they are, all evidence about their cluster taken together
public record Link(int left, int right, double probability) {}
