package org.safeconduct.estimate.linkage;

/// What agreement is worth: the model of Fellegi and Sunter (1969), as it was learnt.
///
/// ```
///   log odds that a pair is one person = log prior odds
///       + Σ over fields  log P(grade | one person) − log P(grade | two people)
/// ```
///
/// @param prior the chance that two records drawn at random are one person
record Weights(double prior, Likelihood same, Likelihood different) {
  double logPriorOdds() {
    return Math.log(prior) - Math.log1p(-prior);
  }

  /// Natural logarithm of the odds that a pair with this pattern is one person.
  double logOdds(long pattern, int fields) {
    double odds = logPriorOdds();
    for (int f = 0; f < fields; f++) odds += contribution(pattern, f);
    return odds;
  }

  /// What one field adds to the log odds, given those it hangs on.
  double contribution(long pattern, int field) {
    return same.field(pattern, field) - different.field(pattern, field);
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
