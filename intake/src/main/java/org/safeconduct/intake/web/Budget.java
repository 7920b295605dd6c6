package org.safeconduct.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// How much a sender may post: a bucket that fills with time. Where circuits are told apart each
/// has its own and nobody else's flood empties it; where they are not, all share one, large enough
/// for a flood of ten thousand an hour and the people among it.
///
/// Buckets that are full again are forgotten; so are the oldest of more than fifty thousand.
final class Budget {
  private static final int MOST = 50_000;

  private final double burst;
  private final double perNano;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /// @param burst so many at once
  /// @param hourly so many an hour after that
  Budget(int burst, int hourly) {
    this.burst = burst;
    this.perNano = hourly / 3.6e12;
  }

  /// For one circuit: forty at once, three a minute.
  static Budget ofCircuits() {
    return new Budget(40, 180);
  }

  /// For everybody together.
  static Budget shared() {
    return new Budget(5_000, 30_000);
  }

  /// Whether there is one left, which is taken then.
  ///
  /// @param nanos a clock that only goes forward
  synchronized boolean take(String sender, long nanos) {
    Bucket bucket = buckets.computeIfAbsent(sender, s -> new Bucket(burst, nanos));
    bucket.left = Math.min(burst, bucket.left + (nanos - bucket.at) * perNano);
    bucket.at = nanos;
    if (buckets.size() > MOST) buckets.remove(buckets.keySet().iterator().next());
    if (bucket.left < 1) return false;
    bucket.left--;
    return true;
  }

  private static final class Bucket {
    private double left;
    private long at;

    Bucket(double left, long at) {
      this.left = left;
      this.at = at;
    }
  }
}
