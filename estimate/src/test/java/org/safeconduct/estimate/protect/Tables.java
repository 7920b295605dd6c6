package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Tables of fictional people for the tests.
final class Tables {
  private Tables() {}

  /// A table of two dimensions, rows r0, r1 … and columns c0, c1 ….
  static CountTable flat(long[]... rows) {
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) counts.put(List.of("r" + i, "c" + j), rows[i][j]);
    }
    return CountTable.of(List.of("row", "column"), counts);
  }

  /// Skewed counts with many small ones and some zeros, as counts of persecuted people are.
  static CountTable random(long seed, int... levels) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<List<String>, Long> counts = new LinkedHashMap<>();
    fill(counts, new ArrayList<>(), levels, random);
    List<String> names = new ArrayList<>();
    for (int k = 0; k < levels.length; k++) names.add("d" + k);
    return CountTable.of(names, counts);
  }

  private static void fill(
      Map<List<String>, Long> counts, List<String> at, int[] levels, SplittableRandom random) {
    if (at.size() == levels.length) {
      double skewed = Math.exp(random.nextDouble() * 4) - 1.5;
      counts.put(List.copyOf(at), Math.max(0, Math.round(skewed)));
      return;
    }
    for (int level = 0; level < levels[at.size()]; level++) {
      at.add("l" + level);
      fill(counts, at, levels, random);
      at.removeLast();
    }
  }

  static int place(CountTable table, String... names) {
    for (int place = 0; place < table.shape().size(); place++) {
      if (table.shape().names(place).equals(List.of(names))) return place;
    }
    throw new IllegalArgumentException("no such figure");
  }
}
