package org.safeconduct.bench;

import java.util.Locale;

/// What the ratio of ours to what stands beside it should be.
public sealed interface Aim {
  boolean isMet(double ratio);

  record AtMost(double ratio) implements Aim {
    @Override
    public boolean isMet(double found) {
      return found <= ratio;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "≤ %.2f", ratio);
    }
  }

  record AtLeast(double ratio) implements Aim {
    @Override
    public boolean isMet(double found) {
      return found >= ratio;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "≥ %.2f", ratio);
    }
  }

  /// Said so that the others can be understood; nothing is claimed.
  record Told() implements Aim {
    @Override
    public boolean isMet(double found) {
      return true;
    }

    @Override
    public String toString() {
      return "told";
    }
  }
}
