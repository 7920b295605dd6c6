package org.safeconduct.estimate.systems;

/// On which lists somebody stands: bit j is set for list j. Never empty, because nobody was seen by
/// no list.
public record CaptureHistory(int lists) implements Comparable<CaptureHistory> {

  public CaptureHistory {
    if (lists <= 0) throw new IllegalArgumentException("On no list: " + lists);
  }

  public boolean on(int list) {
    return (lists >>> list & 1) == 1;
  }

  /// On how many lists.
  public int times() {
    return Integer.bitCount(lists);
  }

  @Override
  public int compareTo(CaptureHistory other) {
    return Integer.compare(lists, other.lists);
  }
}
