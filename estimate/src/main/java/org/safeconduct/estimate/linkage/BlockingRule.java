package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two records are a candidate pair under a rule if they share a key in each of its fields: the
/// same sound of the surname and the same year, say.
record BlockingRule(List<Key> keys) {
  /// The keys of one record in one rule are at most this many.
  private static final int MOST = 16;

  /// @param at which of the comparison's keys
  record Key(int field, int at) {}

  BlockingRule {
    keys = List.copyOf(keys);
  }

  /// The blocks in which a record lies: hash codes of its combined keys. None if a field is
  /// missing.
  int[] blocks(Records records, int record) {
    int[] blocks = {17};
    for (Key key : keys) {
      Values<?> values = records.field(key.field());
      int code = values.code(record);
      if (code == Values.MISSING) return new int[0];
      List<String> own = values.keys(code).get(key.at());
      int[] longer = new int[Math.min(MOST, blocks.length * own.size())];
      int at = 0;
      for (String one : own) {
        for (int i = 0; i < blocks.length && at < longer.length; i++) {
          longer[at++] = mixed(blocks[i] * 31 + one.hashCode());
        }
      }
      blocks = longer;
    }
    return blocks;
  }

  /// Spreads hash codes of short texts over all numbers [Murmur3's finaliser].
  private static int mixed(int hash) {
    int h = hash ^ hash >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /// Block and record, sorted, one entry for each block of each of the given records.
  long[] entries(Records records, int[] among) {
    long[] entries = new long[among.length];
    int count = 0;
    for (int record : among) {
      for (int block : blocks(records, record)) {
        if (count == entries.length) entries = Arrays.copyOf(entries, count + (count >> 1) + 1);
        entries[count++] = (long) block << 32 | record;
      }
    }
    long[] sorted = Arrays.copyOf(entries, count);
    Arrays.parallelSort(sorted);
    return sorted;
  }

  /// How many pairs share a block, a pair counted once for each block that it shares.
  static double pairs(Records records, long[] entries) {
    double pairs = 0;
    for (int from = 0; from < entries.length; ) {
      int to = end(entries, from);
      int left = 0;
      for (int i = from; i < to; i++) if ((int) entries[i] < records.left()) left++;
      double size = to - from;
      pairs += records.areTwoLists() ? left * (size - left) : size * (size - 1) / 2;
      from = to;
    }
    return pairs;
  }

  static void collect(Records records, long[] entries, Pairs into) {
    for (int from = 0; from < entries.length; ) {
      int to = end(entries, from);
      for (int i = from; i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          int one = (int) entries[i];
          int other = (int) entries[j];
          if (records.mayPair(one, other)) into.add(Pairs.of(one, other));
        }
      }
      from = to;
    }
  }

  private static int end(long[] entries, int from) {
    int to = from;
    while (to < entries.length && entries[to] >> 32 == entries[from] >> 32) to++;
    return to;
  }

  /// In words: `surname (sound) and date_of_birth (year)`.
  String words(Records records) {
    List<String> words = new ArrayList<>();
    for (Key key : keys) {
      Values<?> values = records.field(key.field());
      words.add(values.field().column() + " (" + values.keyNames().get(key.at()).word() + ")");
    }
    return String.join(" and ", words);
  }
}
