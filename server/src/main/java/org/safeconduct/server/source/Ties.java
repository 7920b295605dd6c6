package org.safeconduct.server.source;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.SubjectId;

/// What one statement does to others, as far as anybody has seen it.
///
/// @param origin what it rests on; absent: it is its own origin
/// @param against all that cannot be true together with it, the denied ones included
/// @param denied those of them that its speaker says are not true
public record Ties(
    @Nullable SubjectId origin,
    @Nullable SubjectId corrects,
    Set<SubjectId> supports,
    Set<SubjectId> against,
    Set<SubjectId> denied) {
  public Ties {
    supports = Set.copyOf(supports);
    against = Set.copyOf(against);
    denied = Set.copyOf(denied);
  }

  static Ties first(SourceFact.StatementRecorded recorded) {
    Set<SubjectId> against = new LinkedHashSet<>(recorded.disputes());
    Set<SubjectId> denied = recorded.stance() == Stance.DENIES ? against : Set.of();
    return new Ties(recorded.origin(), recorded.corrects(), Set.of(), against, denied);
  }

  /// Seen later. What it rests on and what it corrects are one each: the later word counts.
  Ties and(Tie tie, SubjectId other) {
    return switch (tie) {
      case RESTS_ON -> new Ties(other, corrects, supports, against, denied);
      case CORRECTS -> new Ties(origin, other, supports, against, denied);
      case SUPPORTS -> new Ties(origin, corrects, with(supports, other), against, denied);
      case DISPUTES -> new Ties(origin, corrects, supports, with(against, other), denied);
      case DENIES ->
          new Ties(origin, corrects, supports, with(against, other), with(denied, other));
    };
  }

  private static Set<SubjectId> with(Set<SubjectId> some, SubjectId other) {
    Set<SubjectId> all = new LinkedHashSet<>(some);
    all.add(other);
    return all;
  }
}
