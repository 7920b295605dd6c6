package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Controlled rounding of a table of two dimensions (Cox 1987): every figure and every total goes
/// to the multiple of the base below or above it, everything adds up, and the expected value of
/// every figure is its true one.
///
/// Worked on are remainders after division by the base, with one more row and column that make
/// every row and column of them add up to a multiple of it. As long as a remainder is left, some go
/// round in a cycle that turns at each between row and column; along it, remainders rise and fall
/// in turn by the same number until one is 0 or the base. Which of the two ways is drawn so that
/// nothing is pushed on average.
final class FlatRounding {
  private final long[][] rest;
  private final long base;
  private final RandomGenerator random;

  private FlatRounding(long[][] counts, long base, RandomGenerator random) {
    this.base = base;
    this.random = random;
    int rows = counts.length;
    int columns = counts[0].length;
    this.rest = new long[rows + 1][columns + 1];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        long left = Math.floorMod(counts[i][j], base);
        rest[i][j] = left;
        rest[rows][j] -= left;
        rest[i][columns] -= left;
        rest[rows][columns] += left;
      }
    }
    for (int i = 0; i <= rows; i++) rest[i][columns] = Math.floorMod(rest[i][columns], base);
    for (int j = 0; j < columns; j++) rest[rows][j] = Math.floorMod(rest[rows][j], base);
  }

  /// @param counts rows of equal length, none negative
  static long[][] round(long[][] counts, long base, RandomGenerator random) {
    FlatRounding rounding = new FlatRounding(counts, base, random);
    rounding.settle();
    long[][] rounded = new long[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      rounded[i] = counts[i].clone();
      for (int j = 0; j < rounded[i].length; j++) {
        long below = counts[i][j] - Math.floorMod(counts[i][j], base);
        rounded[i][j] = below + rounding.rest[i][j];
      }
    }
    return rounded;
  }

  private void settle() {
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < rest[i].length; j++) while (isOpen(i, j)) turn(cycle(i));
    }
  }

  private boolean isOpen(int i, int j) {
    return rest[i][j] > 0 && rest[i][j] < base;
  }

  /// From a row along an open cell to its column, from there along another to its row, and so on,
  /// until a row or column comes again: none has one open cell alone.
  private List<int[]> cycle(int start) {
    List<int[]> path = new ArrayList<>();
    Map<Integer, Integer> rows = new HashMap<>();
    Map<Integer, Integer> columns = new HashMap<>();
    int row = start;
    int column = -1;
    while (true) {
      Integer met = rows.putIfAbsent(row, path.size());
      if (met != null) return path.subList(met, path.size());
      column = otherInRow(row, column);
      path.add(new int[] {row, column});
      met = columns.putIfAbsent(column, path.size());
      if (met != null) return path.subList(met, path.size());
      row = otherInColumn(row, column);
      path.add(new int[] {row, column});
    }
  }

  private int otherInRow(int row, int column) {
    for (int j = 0; j < rest[row].length; j++) if (j != column && isOpen(row, j)) return j;
    throw new IllegalStateException("a row with one open cell");
  }

  private int otherInColumn(int row, int column) {
    for (int i = 0; i < rest.length; i++) if (i != row && isOpen(i, column)) return i;
    throw new IllegalStateException("a column with one open cell");
  }

  private void turn(List<int[]> cycle) {
    long up = room(cycle, 0);
    long down = room(cycle, 1);
    boolean rises = random.nextLong(up + down) < down;
    long by = rises ? up : -down;
    for (int c = 0; c < cycle.size(); c++) {
      rest[cycle.get(c)[0]][cycle.get(c)[1]] += c % 2 == 0 ? by : -by;
    }
  }

  /// How far the cells of one parity can rise while the others fall.
  private long room(List<int[]> cycle, int parity) {
    long room = base;
    for (int c = 0; c < cycle.size(); c++) {
      long is = rest[cycle.get(c)[0]][cycle.get(c)[1]];
      room = Math.min(room, c % 2 == parity ? base - is : is);
    }
    return room;
  }
}
