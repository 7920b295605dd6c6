package org.safeconduct.estimate.protect;

/// What is too small to be shown, and how wide the doubt about it must stay.
///
/// @param threshold a count from 1 to threshold − 1 is hidden; 0 is shown
/// @param width what must at least lie between the smallest and the greatest value that an attacker
///   finds possible for a hidden figure
public record Rule(long threshold, long width) {
  /// Fewer than five is what most statistical offices hide in counts of persons.
  public static final Rule FIVE = ofThreshold(5);

  public Rule {
    if (threshold < 2) throw new IllegalArgumentException("a threshold under 2 hides nothing");
    if (width < 1) throw new IllegalArgumentException("a width under 1 protects nothing");
  }

  /// The width is threshold − 1: at least `threshold` whole numbers stay possible, so that a hidden
  /// figure is as much in doubt as a shown one is crowded.
  public static Rule ofThreshold(long threshold) {
    return new Rule(threshold, Math.max(1, threshold - 1));
  }

  public boolean hides(long count) {
    return count > 0 && count < threshold;
  }
}
