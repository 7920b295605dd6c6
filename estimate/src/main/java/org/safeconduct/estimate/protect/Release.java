package org.safeconduct.estimate.protect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// A table as it was shown: to everybody, for ever.
public final class Release {
  private final Occasion occasion;
  private final Shape shape;
  private final long[] figures;
  private final BitSet hidden;
  private final long slack;

  private Release(Occasion occasion, Shape shape, long[] figures, BitSet hidden, long slack) {
    this.occasion = occasion;
    this.shape = shape;
    this.hidden = (BitSet) hidden.clone();
    this.slack = slack;
    this.figures = figures.clone();
    this.hidden.stream().forEach(place -> this.figures[place] = 0);
  }

  /// A release as a file has it: figures by place, 0 where hidden.
  public static Release shown(
      Occasion occasion, Shape shape, long[] figures, BitSet hidden, long slack) {
    if (figures.length != shape.size()) throw new IllegalArgumentException("figures are missing");
    return new Release(occasion, shape, figures, hidden, slack);
  }

  /// A table with some figures hidden and the others as they are.
  static Release suppressed(Occasion occasion, CountTable table, BitSet hidden) {
    return new Release(occasion, table.shape(), table.figures(), hidden, 0);
  }

  /// A table whose every figure may be off by up to `slack`.
  static Release rounded(Occasion occasion, CountTable rounded, long slack) {
    return new Release(occasion, rounded.shape(), rounded.figures(), new BitSet(), slack);
  }

  /// Which people are counted: releases about the same are held against each other.
  public String about() {
    return occasion.about();
  }

  /// The day whose state the table shows.
  public LocalDate asOf() {
    return occasion.asOf();
  }

  public Shape shape() {
    return shape;
  }

  /// By how much a shown figure may be off.
  public long slack() {
    return slack;
  }

  public boolean isHidden(int place) {
    return hidden.get(place);
  }

  /// How many figures are hidden.
  public int hidden() {
    return hidden.cardinality();
  }

  /// The shown figure; empty if it is hidden.
  public OptionalLong at(int place) {
    return hidden.get(place) ? OptionalLong.empty() : OptionalLong.of(figures[place]);
  }

  /// Whether the release says how many of this meaning there are: it has all its dimensions, and no
  /// level that holds more than the one asked for. A level that it does not have is a 0 that it
  /// shows.
  boolean counts(Map<String, String> meaning) {
    if (!names().containsAll(meaning.keySet())) return false;
    return shape.dimensions().stream().noneMatch(d -> holdsMore(d, meaning.get(d.name())));
  }

  private static boolean holdsMore(Dimension dimension, @Nullable String level) {
    return level != null && dimension.around(level) >= 0 && !dimension.levels().contains(level);
  }

  /// Whether the release has one figure of this meaning, and hides it.
  boolean hides(Map<String, String> meaning) {
    int[] places = places(meaning);
    return places.length == 1 && isHidden(places[0]);
  }

  /// The shown figure of a meaning that the release [#counts], or the sum of its shown figures:
  /// quarters for a year. Empty if something of it is hidden.
  OptionalLong at(Map<String, String> meaning) {
    long sum = 0;
    for (int place : places(meaning)) {
      if (isHidden(place)) return OptionalLong.empty();
      sum += figures[place];
    }
    return OptionalLong.of(sum);
  }

  private int[] places(Map<String, String> meaning) {
    int[] places = {0};
    for (int k = 0; k < shape.rank(); k++) {
      Dimension dimension = shape.dimensions().get(k);
      String level = meaning.get(dimension.name());
      int[] levels = level == null ? new int[] {shape.levels(k)} : dimension.within(level);
      int stride = shape.stride(k);
      places =
          Arrays.stream(places)
              .flatMap(place -> Arrays.stream(levels).map(at -> place + at * stride))
              .toArray();
    }
    return places;
  }

  private List<String> names() {
    return shape.dimensions().stream().map(Dimension::name).toList();
  }
}
