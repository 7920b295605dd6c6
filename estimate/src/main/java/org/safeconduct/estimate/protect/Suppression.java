package org.safeconduct.estimate.protect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Hides what is small, then what would give it away, attacks the result, and hides more where the
/// attack gets through: until it holds, or nothing is left to hide.
final class Suppression {
  private static final int MOST_ROUNDS = 12;

  private final CountTable table;
  private final Rule rule;
  private final Occasion occasion;
  private final History history;
  private final Memory memory;
  private final List<Release> before;

  Suppression(CountTable table, Rule rule, Occasion occasion, History history) {
    this.table = table;
    this.rule = rule;
    this.occasion = occasion;
    this.history = history;
    List<Release> about = history.about(occasion.about());
    this.memory = new Memory(table, rule, occasion, about);
    this.before = memory.hasFewer() ? sameDay(about, occasion) : about;
  }

  static List<Release> sameDay(List<Release> about, Occasion occasion) {
    return about.stream().filter(r -> r.asOf().equals(occasion.asOf())).toList();
  }

  /// The table with what it hides, or why it may not be shown; no coarser one is looked for.
  Outcome outcome() {
    Optional<Outcome.Reason> reason = refusal();
    if (reason.isPresent()) return new Outcome.Withheld(List.of(reason.get()), Optional.empty());
    BitSet hide = memory.primary();
    for (int round = 0; ; round++) {
      Complement.Hidden hidden = Complement.of(table, memory.known(), rule, hide);
      Release release = Release.suppressed(occasion, table, hidden.hidden());
      Audit audit = attacked(release, hidden.proofs());
      if (audit.holds()) return cleared(release, audit, hidden.hidden());
      BitSet more = round < MOST_ROUNDS ? more(audit, hidden) : new BitSet();
      more.andNot(hidden.hidden());
      if (more.isEmpty()) {
        return new Outcome.Withheld(
            List.of(new Outcome.Reason.GivenAway(audit.exposed())), Optional.empty());
      }
      hide = hidden.hidden();
      hide.or(more);
    }
  }

  private Optional<Outcome.Reason> refusal() {
    Optional<Outcome.Reason> late = late(occasion, history);
    if (late.isPresent()) return late;
    int total = table.shape().grandTotal();
    if (memory.isDifferent()) return Optional.of(new Outcome.Reason.ShownOtherwise());
    if (table.total() < rule.threshold()) return Optional.of(new Outcome.Reason.TooFewInAll());
    if (memory.known().tooFewNew(total)) return Optional.of(new Outcome.Reason.TooFewNewInAll());
    return Optional.empty();
  }

  /// A release of an older day than one that was shown would have to be held against it backwards.
  static Optional<Outcome.Reason> late(Occasion occasion, History history) {
    Optional<LocalDate> last = history.last(occasion.about());
    return last.filter(day -> day.isAfter(occasion.asOf())).map(Outcome.Reason.Late::new);
  }

  private Audit attacked(Release release, List<Doubt> proofs) {
    return attacked(
        before,
        release,
        earlier -> {
          Auditor auditor = new Auditor(earlier, rule, new BitSet());
          auditor.prove(table, proofs);
          return auditor;
        });
  }

  /// Attacks a release together with those before it. Where no table agrees with all of them,
  /// somebody was taken off since, and those of the same day are what is left.
  static Audit attacked(
      List<Release> before, Release release, Function<List<Release>, Auditor> attack) {
    List<Release> all = new ArrayList<>(before);
    all.add(release);
    try {
      return Audit.of(attack.apply(all));
    } catch (Solver.Contradiction _) {
      all.removeIf(earlier -> !earlier.asOf().equals(release.asOf()));
      return Audit.of(attack.apply(all));
    }
  }

  /// What would keep the exposed figures in doubt. An earlier release's figures cannot be hidden
  /// any more; of this one, what stands in the same lines is.
  private BitSet more(Audit audit, Complement.Hidden hidden) {
    BitSet more = new BitSet();
    for (Audit.Finding finding : audit.exposed()) {
      boolean here = finding.release().shape() == table.shape();
      Optional<BitSet> opening =
          here && table.at(finding.place()) > 0
              ? Opening.of(finding.place(), rule.width(), hidden, table, memory.known())
              : Optional.empty();
      opening.ifPresent(more::or);
      if (opening.isEmpty() || opening.get().isEmpty()) neighbour(finding, hidden.hidden(), more);
    }
    return more;
  }

  /// The shown figure that costs least among those that share a line of the table with a figure of
  /// the same meaning.
  private void neighbour(Audit.Finding finding, BitSet hidden, BitSet more) {
    var meaning = finding.release().shape().meaning(finding.place());
    double[] weights = Loss.weights(table);
    int best = -1;
    for (int place = 0; place < table.shape().size(); place++) {
      if (hidden.get(place) || more.get(place) || memory.known().isShown(place)) continue;
      var other = table.shape().meaning(place);
      boolean meets =
          meaning.entrySet().stream()
              .allMatch(m -> other.getOrDefault(m.getKey(), m.getValue()).equals(m.getValue()));
      if (meets && (best < 0 || weights[place] < weights[best])) best = place;
    }
    if (best >= 0) more.set(best);
  }

  private Outcome.Cleared cleared(Release release, Audit audit, BitSet hidden) {
    return new Outcome.Cleared(release, audit, Loss.of(table, hidden, memory.primary()));
  }
}
