package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The decisions that bind. Of one pair the latest that was not taken back counts; one that
/// contradicts earlier ones, be it by way of third rows, is set aside and said. The desk refuses
/// those, so only two members at the same moment can leave one.
public final class Rulings {
  private final Map<RowPair, Decision> binding = new LinkedHashMap<>();
  private final List<Decision> setAside = new ArrayList<>();
  private final Map<RowRef, RowRef> leader = new HashMap<>();

  private Rulings() {}

  public static Rulings of(Collection<Decision> all) {
    Map<RowPair, Decision> latest = new HashMap<>();
    for (Decision decision : all) {
      if (decision.stands()) latest.merge(decision.pair(), decision, Rulings::later);
    }
    Rulings rulings = new Rulings();
    latest.values().stream().sorted(Comparator.comparingLong(Decision::seq)).forEach(rulings::take);
    return rulings;
  }

  private static Decision later(Decision one, Decision other) {
    return one.seq() > other.seq() ? one : other;
  }

  private void take(Decision decision) {
    if (!allows(decision.pair(), decision.verdict())) {
      setAside.add(decision);
      return;
    }
    binding.put(decision.pair(), decision);
    if (decision.verdict() == Verdict.SAME) {
      leader.put(leader(decision.pair().one()), leader(decision.pair().other()));
    }
  }

  /// The same without what was decided about one pair, which is about to be decided anew.
  Rulings without(RowPair pair) {
    return of(binding.values().stream().filter(d -> !d.pair().equals(pair)).toList());
  }

  /// Whether a pair may be decided so beside what binds already.
  boolean allows(RowPair pair, Verdict verdict) {
    RowRef one = leader(pair.one());
    RowRef other = leader(pair.other());
    return switch (verdict) {
      case DIFFERENT -> !one.equals(other);
      case SAME -> one.equals(other) || !areKeptApart(one, other);
      case CANNOT_TELL -> true;
    };
  }

  private boolean areKeptApart(RowRef one, RowRef other) {
    return binding.values().stream()
        .filter(d -> d.verdict() == Verdict.DIFFERENT)
        .map(Decision::pair)
        .anyMatch(pair -> {
          RowRef first = leader(pair.one());
          RowRef second = leader(pair.other());
          return (first.equals(one) && second.equals(other))
              || (first.equals(other) && second.equals(one));
        });
  }

  /// The row that stands for all that were joined with this one by hand.
  private RowRef leader(RowRef row) {
    RowRef at = row;
    for (RowRef next = leader.get(at); next != null && !next.equals(at); next = leader.get(at)) {
      at = next;
    }
    return at;
  }

  /// What binds about a pair, if anything does.
  public Optional<Decision> about(RowPair pair) {
    return Optional.ofNullable(binding.get(pair));
  }

  /// In the order in which they were made.
  public List<Decision> binding() {
    return List.copyOf(binding.values());
  }

  public List<Decision> setAside() {
    return List.copyOf(setAside);
  }
}
