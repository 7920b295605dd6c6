package org.safeconduct.server.mandate;

import java.time.Instant;
import java.util.Optional;
import org.safeconduct.server.mandate.Basis.Consented;
import org.safeconduct.server.mandate.Basis.Lack;
import org.safeconduct.server.mandate.Basis.Represented;

/// What a basis lacks because the person is a minor, or was one when it was given.
///
/// A minor's yes is assent: good for protecting them, and beside it the guardian's yes carries the
/// rest, if the guardian is not the danger; or the best interests of the child, by two members. On
/// the day on which they are eighteen the guardian's yes ends, and all that was said before is
/// provisional, good for protection alone, until they are asked again.
record Growing(Terms terms, Minor minor, ItemKind kind, Instant now) {

  Optional<Lack> lacks(Basis basis) {
    if (basis instanceof Represented agreed && isGuardians(agreed)) return ofGuardian(agreed);
    Optional<Lack> own = basis.lacks(terms.standing());
    return own.isPresent() ? own : byAge(basis);
  }

  /// The guardian speaks because they are the guardian, and only while the person is a minor.
  private boolean isGuardians(Represented agreed) {
    return minor.isGuardedBy(agreed.representative()) && minor.isYoungAt(agreed.grounded().since());
  }

  private Optional<Lack> ofGuardian(Represented agreed) {
    if (!minor.isYoungAt(now)) return Optional.of(Lack.GROWN_UP);
    if (minor.is() != Minor.Guardian.SAFE) return Optional.of(Lack.GUARDIAN_NOT_SAFE);
    if (terms.standing().reported().contains(Condition.DEAD)) {
      return Optional.of(Lack.PERSON_CANNOT_BE_ASKED);
    }
    return assented(agreed.grounded().release());
  }

  private Optional<Lack> byAge(Basis basis) {
    return switch (basis) {
      case Consented _, Basis.InstructedBefore _ ->
          minor.isYoungAt(now) ? unlessProtection(basis, Lack.ASSENT_ALONE) : provisional(basis);
      case Represented _ ->
          minor.isYoungAt(now) ? assented(basis.grounded().release()) : provisional(basis);
      case Basis.ChildsInterest _ -> {
        if (minor.isYoungAt(now)) yield Optional.empty();
        yield terms.askedSince(minor)
            ? Optional.of(Lack.GROWN_UP)
            : unlessProtection(basis, Lack.ASKED_AS_A_MINOR);
      }
      case Basis.VitalInterest _, Basis.LawCompels _ -> Optional.empty();
    };
  }

  private Optional<Lack> provisional(Basis basis) {
    return minor.isYoungAt(basis.grounded().since())
        ? unlessProtection(basis, Lack.ASKED_AS_A_MINOR)
        : Optional.empty();
  }

  private static Optional<Lack> unlessProtection(Basis basis, Lack lack) {
    return basis.grounded().release().aim() == Aim.PROTECTION
        ? Optional.empty()
        : Optional.of(lack);
  }

  /// The child's own yes to the same, freely given and not taken back.
  private Optional<Lack> assented(Release release) {
    boolean assent =
        terms.bases().stream()
            .filter(b -> b instanceof Consented)
            .filter(b -> b.grounded().release().covers(kind, release.recipient(), release.aim()))
            .filter(b -> !terms.isWithdrawn(b) && !terms.isDeclined(b, kind))
            .filter(b -> !b.grounded().expiredAt(now))
            .anyMatch(
                b -> release.aim() == Aim.PROTECTION || !((Consented) b).taking().underPressure());
    return assent ? Optional.empty() : Optional.of(Lack.ASSENT_MISSING);
  }
}
