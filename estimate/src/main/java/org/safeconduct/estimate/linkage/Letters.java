package org.safeconduct.estimate.linkage;

import java.util.Arrays;

/// How far apart two spellings are.
final class Letters {
  /// Longer texts are compared by their beginning: a hostile cell costs no more than this squared.
  private static final int LONGEST = 64;

  /// More edits than these make another text, however long.
  private static final int MOST = 5;

  private Letters() {}

  /// Optimal string alignment: the fewest insertions, deletions, replacements and swaps of
  /// neighbours [Damerau 1964]. Answers `most + 1` as soon as it is more than `most`.
  static int distance(String a, String b, int most) {
    String one = a.length() <= LONGEST ? a : a.substring(0, LONGEST);
    String other = b.length() <= LONGEST ? b : b.substring(0, LONGEST);
    if (Math.abs(one.length() - other.length()) > most) return most + 1;
    if (Long.bitCount(letters(one) ^ letters(other)) > 2 * most) return most + 1;
    int width = other.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) last[j] = j;
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1 && j > 1 && isSwap(one, i, other, j)) cost = Math.min(cost, before[j - 2] + 1);
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[width - 1];
  }

  private static boolean isSwap(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }

  /// How well two spellings agree that are not the same, by letters alone.
  static Grade grade(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int most = Math.max(1, Math.min(MOST, (longer + 1) / 3));
    int distance = distance(one, other, most);
    if (distance > most) return Grade.DIFFERENT;
    boolean close = distance <= 1 ? longer >= 4 : distance == 2 && longer >= 8;
    return close ? Grade.CLOSE : Grade.NEAR;
  }

  /// Which letters occur, a bit for each. One edit changes at most two.
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) letters |= 1L << text.charAt(i);
    return letters;
  }

  /// Sorted hash codes: a set of short texts in little memory.
  static int[] hashes(Iterable<String> texts) {
    int[] hashes = new int[8];
    int count = 0;
    for (String text : texts) {
      if (count == hashes.length) hashes = Arrays.copyOf(hashes, 2 * count);
      hashes[count++] = text.hashCode();
    }
    int[] sorted = Arrays.copyOf(hashes, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /// Whether two sorted lists have a number in common.
  static boolean meet(int[] one, int[] other) {
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) return true;
      if (one[i] < other[j]) i++;
      else j++;
    }
    return false;
  }
}
