package org.safeconduct.estimate.systems;

/// From low to high, both ends included, in people.
public record Interval(double low, double high) {

  public Interval {
    if (!(low <= high))
      throw new IllegalArgumentException("Ends before it begins: " + low + ", " + high);
  }

  public boolean holds(double number) {
    return low <= number && number <= high;
  }
}
