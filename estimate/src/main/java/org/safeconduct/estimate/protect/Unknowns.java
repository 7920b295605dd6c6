package org.safeconduct.estimate.protect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The smallest groups of people that releases about the same people tell apart: by the levels of
/// all their dimensions, and by when they came to be counted, before the first release or between
/// two. Every figure of every release is the sum of some of these. Groups that stand in the same
/// figures everywhere are one; groups that a shown 0 says are empty are left out.
final class Unknowns {
  private static final int MOST = 2_000_000;

  private final List<Release> releases;
  private final List<Dimension> dimensions;
  private final List<LocalDate> waves;
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<Integer> waveOf = new ArrayList<>();
  private final List<Map<Integer, List<Integer>>> figures = new ArrayList<>();

  /// @throws IllegalArgumentException if the releases tell more than two million groups apart
  Unknowns(List<Release> releases) {
    this.releases = List.copyOf(releases);
    this.dimensions = together(releases);
    this.waves = releases.stream().map(Release::asOf).distinct().sorted().toList();
    long groups = waves.size();
    for (Dimension d : dimensions) groups = Math.multiplyExact(groups, d.levels().size());
    if (groups > MOST) {
      throw new IllegalArgumentException(
          "the releases tell " + groups + " groups apart; at most " + MOST + " can be checked");
    }
    releases.forEach(_ -> figures.add(new HashMap<>()));
    for (int wave = 0; wave < waves.size(); wave++) enumerate(wave);
  }

  private static List<Dimension> together(List<Release> releases) {
    Map<String, Set<String>> levels = new LinkedHashMap<>();
    for (Release release : releases) {
      for (Dimension d : release.shape().dimensions()) {
        levels.computeIfAbsent(d.name(), _ -> new LinkedHashSet<>()).addAll(d.levels());
      }
    }
    List<Dimension> all = new ArrayList<>();
    levels.forEach((name, names) -> all.add(new Dimension(name, List.copyOf(names))));
    return all;
  }

  private void enumerate(int wave) {
    int[][][] levels = releases.stream().map(this::translated).toArray(int[][][]::new);
    int[] at = new int[dimensions.size()];
    do {
      group(wave, at, levels);
    } while (next(at));
  }

  private boolean next(int[] at) {
    for (int k = 0; k < at.length; k++) {
      if (++at[k] < dimensions.get(k).levels().size()) return true;
      at[k] = 0;
    }
    return false;
  }

  /// For each dimension and level of all together, what it adds to a place of a release: 0 where
  /// the release does not have the dimension, −1 where it does not have the level nor a longer
  /// period that holds it.
  private int[][] translated(Release release) {
    int[][] steps = new int[dimensions.size()][];
    for (int d = 0; d < steps.length; d++) {
      List<String> all = dimensions.get(d).levels();
      int k = names(release).indexOf(dimensions.get(d).name());
      steps[d] = new int[all.size()];
      for (int level = 0; level < all.size() && k >= 0; level++) {
        int own = release.shape().dimensions().get(k).around(all.get(level));
        steps[d][level] = own < 0 ? -1 : own * release.shape().stride(k);
      }
    }
    return steps;
  }

  private static List<String> names(Release release) {
    return release.shape().dimensions().stream().map(Dimension::name).toList();
  }

  private void group(int wave, int[] at, int[][][] steps) {
    Integer[] inner = new Integer[releases.size()];
    for (int r = 0; r < inner.length; r++) {
      inner[r] = -1;
      if (waves.indexOf(releases.get(r).asOf()) < wave) continue;
      inner[r] = 0;
      for (int d = 0; d < at.length; d++) {
        int step = steps[r][d][at[d]];
        // A release that does not have the level says that nobody was there.
        if (step < 0) return;
        inner[r] += step;
      }
      if (isEmpty(releases.get(r), inner[r])) return;
    }
    List<Integer> signature = new ArrayList<>(Arrays.asList(inner));
    signature.add(wave);
    if (numbers.containsKey(signature)) return;
    int number = numbers.size();
    numbers.put(signature, number);
    waveOf.add(wave);
    for (int r = 0; r < inner.length; r++) if (inner[r] >= 0) stands(r, inner[r], number);
  }

  private static boolean isEmpty(Release release, int inner) {
    if (release.slack() > 0) return false;
    for (int corner = 0; corner < 1 << release.shape().rank(); corner++) {
      int place = Change.total(release.shape(), inner, corner);
      if (!release.isHidden(place) && release.at(place).orElseThrow() == 0) return true;
    }
    return false;
  }

  private void stands(int r, int inner, int number) {
    Shape shape = releases.get(r).shape();
    for (int corner = 0; corner < 1 << shape.rank(); corner++) {
      int place = Change.total(shape, inner, corner);
      figures.get(r).computeIfAbsent(place, _ -> new ArrayList<>()).add(number);
    }
  }

  /// How many groups.
  int count() {
    return waveOf.size();
  }

  /// The groups that a figure of a release sums up.
  int[] of(int release, int place) {
    return figures.get(release).getOrDefault(place, List.of()).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Those of them who came to be counted last.
  int[] newcomers(int release, int place) {
    return Arrays.stream(of(release, place))
        .filter(i -> waveOf.get(i) == waves.size() - 1)
        .toArray();
  }

  /// Whether the releases show more than one day's state.
  boolean haveGrown() {
    return waves.size() > 1;
  }
}
