package org.safeconduct.estimate.protect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was shown so far, and what noise has cost: nothing in it is secret.
public record History(List<Release> releases, List<Spending> spendings) {
  public static final History NONE = new History(List.of(), List.of());

  public History {
    releases = releases.stream().sorted(Comparator.comparing(Release::asOf)).toList();
    spendings = List.copyOf(spendings);
  }

  /// What one noisy release has cost of the budget of those it is about.
  public record Spending(String about, LocalDate asOf, Epsilon epsilon) {}

  /// What was shown about the same people, the oldest state first.
  List<Release> about(String about) {
    return releases.stream().filter(release -> release.about().equals(about)).toList();
  }

  Optional<LocalDate> last(String about) {
    return about(about).stream().map(Release::asOf).max(Comparator.naturalOrder());
  }

  public History with(Release release) {
    List<Release> more = new ArrayList<>(releases);
    more.add(release);
    return new History(more, spendings);
  }

  public History with(Spending spending) {
    List<Spending> more = new ArrayList<>(spendings);
    more.add(spending);
    return new History(releases, more);
  }
}
