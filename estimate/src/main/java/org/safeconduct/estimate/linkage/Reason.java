package org.safeconduct.estimate.linkage;

/// What one field said about a pair.
///
/// @param grade in a word; `missing` if it is silent in one of the two
/// @param bits base-2 logarithm of how many times likelier this is in one person's records
public record Reason(String column, String grade, double bits) {}
