package org.safeconduct.seal;

import java.util.Arrays;

/// One trustee's part of a secret that `threshold` of `count` give back.
///
/// Carries which set it is of, and a commitment to the secret, so that shares of another set, a
/// damaged one, or a result that is not the secret are refused and named. Fewer than `threshold`
/// shares tell nothing of the secret; the commitment only allows to recognise it.
public final class Share implements AutoCloseable {
  static final int SET = 4;
  static final int COMMITMENT = 16;
  static final int VALUE = 32;

  private final byte[] set;
  private final int threshold;
  private final int count;
  private final int index;
  private final byte[] commitment;
  private final Secret value;

  Share(byte[] set, int threshold, int count, int index, byte[] commitment, Secret value) {
    this.set = set;
    this.threshold = threshold;
    this.count = count;
    this.index = index;
    this.commitment = commitment;
    this.value = value;
  }

  /// How many shares give the secret back.
  public int threshold() {
    return threshold;
  }

  /// How many were made.
  public int count() {
    return count;
  }

  /// Which one this is, from 1.
  public int index() {
    return index;
  }

  byte[] set() {
    return set;
  }

  byte[] commitment() {
    return commitment;
  }

  Secret value() {
    return value;
  }

  boolean isOfSameSetAs(Share other) {
    return Arrays.equals(set, other.set)
        && Arrays.equals(commitment, other.commitment)
        && threshold == other.threshold
        && count == other.count;
  }

  @Override
  public void close() {
    value.close();
  }

  @Override
  public String toString() {
    return "Share[" + index + " of " + count + "]";
  }
}
