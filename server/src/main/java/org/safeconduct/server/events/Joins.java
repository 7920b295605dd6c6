package org.safeconduct.server.events;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.safeconduct.server.kernel.SubjectId;

/// Which records are one person. A join is a pair that somebody decided; taking a pair back leaves
/// every other one, and every record, as it was.
///
/// @param pairs decided to be one person
/// @param apart decided to be two: not proposed again
public record Joins(Set<Pair> pairs, Set<Pair> apart) {
  private static final Comparator<SubjectId> ORDER = Comparator.comparing(SubjectId::toString);

  public static final Joins NONE = new Joins(Set.of(), Set.of());

  public Joins {
    pairs = Collections.unmodifiableSet(new LinkedHashSet<>(pairs));
    apart = Collections.unmodifiableSet(new LinkedHashSet<>(apart));
  }

  /// Two records, in the order of their ids.
  public record Pair(SubjectId one, SubjectId other) {
    public static Pair of(SubjectId a, SubjectId b) {
      return ORDER.compare(a, b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
  }

  Joins with(Pair pair) {
    return new Joins(and(pairs, pair), but(apart, pair));
  }

  Joins without(Pair pair) {
    return new Joins(but(pairs, pair), and(apart, pair));
  }

  /// Every record of this person, itself included.
  public Set<SubjectId> all(SubjectId record) {
    Set<SubjectId> all = new TreeSet<>(ORDER);
    Deque<SubjectId> next = new ArrayDeque<>(Set.of(record));
    while (!next.isEmpty()) {
      SubjectId at = next.pop();
      if (!all.add(at)) continue;
      for (Pair pair : pairs) {
        if (pair.one().equals(at)) next.push(pair.other());
        if (pair.other().equals(at)) next.push(pair.one());
      }
    }
    return all;
  }

  /// The one record that stands for all of them.
  public SubjectId first(SubjectId record) {
    return pairs.isEmpty() ? record : all(record).iterator().next();
  }

  public boolean areOne(SubjectId a, SubjectId b) {
    return first(a).equals(first(b));
  }

  private static Set<Pair> and(Set<Pair> before, Pair pair) {
    Set<Pair> more = new LinkedHashSet<>(before);
    more.add(pair);
    return more;
  }

  private static Set<Pair> but(Set<Pair> before, Pair pair) {
    Set<Pair> fewer = new LinkedHashSet<>(before);
    fewer.remove(pair);
    return fewer;
  }
}
