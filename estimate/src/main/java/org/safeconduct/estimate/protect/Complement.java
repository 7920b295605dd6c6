package org.safeconduct.estimate.protect;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Chooses what must be hidden beside the small figures, so that each hidden figure is in doubt.
/// First the totals, because what they need is of use to what they are made of; then every figure
/// that was hidden beside others and turns out not to be needed is shown again, the dearest first.
final class Complement {
  private final CountTable table;
  private final Rule rule;
  private final double[] loss;
  private final Swaps swaps;
  private final BitSet hidden;
  private final BitSet primary;
  private final Map<Integer, Doubt> proofs = new HashMap<>();
  private final BitSet bare = new BitSet();

  private Complement(CountTable table, Known known, Rule rule, BitSet primary) {
    this.table = table;
    this.rule = rule;
    this.primary = primary;
    this.hidden = (BitSet) primary.clone();
    this.loss = Loss.weights(table);
    this.swaps = new Swaps(table, known, rule.width(), loss);
  }

  /// @param primary what is hidden in any case
  static Hidden of(CountTable table, Known known, Rule rule, BitSet primary) {
    Complement complement = new Complement(table, known, rule, primary);
    complement.cover();
    complement.showAgain();
    return new Hidden(complement.hidden, List.copyOf(complement.proofs.values()), complement.bare);
  }

  /// The figures to hide, what proves their doubt, and those for which no proof was found.
  record Hidden(BitSet hidden, List<Doubt> proofs, BitSet bare) {}

  private void cover() {
    Shape shape = table.shape();
    Deque<Integer> open = new ArrayDeque<>();
    primary.stream()
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(place -> -shape.totals(place))
                .thenComparingLong(table::at))
        .forEach(open::add);
    while (!open.isEmpty()) {
      int place = open.remove();
      if (proofs.containsKey(place)) continue;
      Optional<Doubt> doubt = swaps.cheapest(place, hidden, Double.POSITIVE_INFINITY);
      if (doubt.isEmpty()) bare.set(place);
      else open.addAll(take(doubt.get()));
    }
  }

  /// Hides what a doubt touches, and says what of it is not yet in doubt enough.
  private List<Integer> take(Doubt doubt) {
    doubt.reaches().keySet().forEach(hidden::set);
    doubt
        .reaches()
        .forEach((place, reach) -> {
          if (reach.width() >= rule.width()) proofs.putIfAbsent(place, doubt);
        });
    return doubt.reaches().keySet().stream().filter(place -> !proofs.containsKey(place)).toList();
  }

  private void showAgain() {
    BitSet beside = (BitSet) hidden.clone();
    beside.andNot(primary);
    beside.stream()
        .boxed()
        .sorted(Comparator.comparingDouble(place -> -loss[place]))
        .forEach(this::showIfSpare);
  }

  private void showIfSpare(int spare) {
    hidden.clear(spare);
    Map<Integer, Doubt> instead = new HashMap<>();
    for (var proof : proofs.entrySet()) {
      if (proof.getKey() == spare || proof.getValue().width(spare) == 0) continue;
      Optional<Doubt> other = swaps.cheapest(proof.getKey(), hidden, Double.MIN_NORMAL);
      if (other.isEmpty()) {
        hidden.set(spare);
        return;
      }
      instead.put(proof.getKey(), other.get());
    }
    proofs.remove(spare);
    proofs.putAll(instead);
    bare.clear(spare);
  }
}
