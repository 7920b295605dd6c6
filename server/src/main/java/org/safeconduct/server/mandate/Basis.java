package org.safeconduct.server.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Term;

/// A ground on which something may leave. Each kind has its own rule, which says what it still
/// lacks; a basis that lacks nothing is live.
public sealed interface Basis {
  Grounded grounded();

  /// What this basis lacks by its own rule; empty if nothing.
  Optional<Lack> lacks(Standing standing);

  /// Where it was said, when, by whom; what it covers; through which day it holds.
  record Grounded(
      long seq, Instant since, MemberId by, Release release, @Nullable LocalDate until) {
    /// It ends with its last day, by UTC.
    boolean expiredAt(Instant now) {
      return until != null
          && !now.isBefore(until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
  }

  /// What the rules look at besides the basis itself.
  ///
  /// @param reported conditions reported and not lifted
  /// @param confirmed those of them that a second member confirmed
  /// @param representatives whom the person named
  record Standing(Set<Condition> reported, Set<Condition> confirmed, Set<String> representatives) {
    public Standing {
      reported = Set.copyOf(reported);
      confirmed = Set.copyOf(confirmed);
      representatives = Set.copyOf(representatives);
    }
  }

  /// Why a basis does not carry.
  enum Lack implements Term {
    WITHDRAWN,
    WITHHELD,
    EXPIRED,
    PERSON_CANNOT_BE_ASKED,
    ASKED_UNDER_PRESSURE,
    CONDITION_NOT_CONFIRMED,
    SECOND_MEMBER_MISSING,
    NOT_NAMED_BY_THE_PERSON,
    ASSENT_ALONE,
    ASSENT_MISSING,
    GUARDIAN_NOT_SAFE,
    ASKED_AS_A_MINOR,
    GROWN_UP
  }

  /// Consent now. It rests while the person is reported taken, dead or silent: a consent that
  /// nobody can withdraw any more is none. Under pressure it is provisional.
  record Consented(Grounded grounded, Taking taking) implements Basis {
    @Override
    public Optional<Lack> lacks(Standing standing) {
      return standing.reported().isEmpty()
          ? underPressure(grounded, taking)
          : Optional.of(Lack.PERSON_CANNOT_BE_ASKED);
    }
  }

  /// An instruction given before, for exactly the case that two members confirmed.
  record InstructedBefore(Grounded grounded, Condition condition, Taking taking) implements Basis {
    @Override
    public Optional<Lack> lacks(Standing standing) {
      return standing.confirmed().contains(condition)
          ? underPressure(grounded, taking)
          : Optional.of(Lack.CONDITION_NOT_CONFIRMED);
    }
  }

  /// The word of a representative whom the person named. It speaks for the living: on a death only
  /// what the person instructed counts.
  record Represented(Grounded grounded, String representative, Taking taking) implements Basis {
    @Override
    public Optional<Lack> lacks(Standing standing) {
      if (!standing.representatives().contains(representative)) {
        return Optional.of(Lack.NOT_NAMED_BY_THE_PERSON);
      }
      return standing.reported().contains(Condition.DEAD)
          ? Optional.of(Lack.PERSON_CANNOT_BE_ASKED)
          : Optional.empty();
    }
  }

  /// Life or limb: two members, a reason, at most [#LONGEST_DAYS] days; the person is told.
  record VitalInterest(Grounded grounded, String reason, @Nullable MemberId second)
      implements Basis {
    public static final int LONGEST_DAYS = 14;

    @Override
    public Optional<Lack> lacks(Standing standing) {
      return secondOf(second);
    }
  }

  /// Best interests of a child, by two members.
  record ChildsInterest(Grounded grounded, String reason, @Nullable MemberId second)
      implements Basis {
    @Override
    public Optional<Lack> lacks(Standing standing) {
      return secondOf(second);
    }
  }

  /// An order of law. The one basis that neither a withdrawal nor a withholding ends.
  record LawCompels(Grounded grounded, String order) implements Basis {
    @Override
    public Optional<Lack> lacks(Standing standing) {
      return Optional.empty();
    }
  }

  /// A yes under pressure is good for protecting the person; for anything else it is asked again.
  private static Optional<Lack> underPressure(Grounded grounded, Taking taking) {
    return taking.underPressure() && grounded.release().aim() != Aim.PROTECTION
        ? Optional.of(Lack.ASKED_UNDER_PRESSURE)
        : Optional.empty();
  }

  private static Optional<Lack> secondOf(@Nullable MemberId second) {
    return second == null ? Optional.of(Lack.SECOND_MEMBER_MISSING) : Optional.empty();
  }
}
