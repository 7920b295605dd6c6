package org.safeconduct.server.mandate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.Basis.Lack;

/// May this kind of item of this witness go to this recipient, for this aim, at this instant? The
/// one place that answers. A *no* always says why and whom to ask.
public sealed interface MayLeave {

  record Allowed(Basis basis) implements MayLeave {}

  record Withheld(Why why, Whom whom) implements MayLeave {}

  enum Why implements Term {
    NO_BASIS,
    OTHER_RECIPIENT,
    OTHER_AIM,
    OTHER_KIND,
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
    GROWN_UP,
    /// Not decided here: the asker could not open the terms.
    TERMS_CLOSED
  }

  enum Whom implements Term {
    THE_PERSON,
    A_SECOND_MEMBER,
    A_REPRESENTATIVE,
    THE_GUARDIAN_OR_TWO_MEMBERS,
    THE_CUSTODIANS
  }

  static MayLeave decide(Terms terms, ItemKind kind, Recipient recipient, Aim aim, Instant now) {
    List<Basis> covering =
        terms.bases().stream().filter(b -> release(b).covers(kind, recipient, aim)).toList();
    if (covering.isEmpty()) return nearest(terms, kind, recipient, aim);
    Optional<Basis> live =
        covering.stream()
            .filter(b -> lack(b, terms, kind, recipient, now).isEmpty())
            .max(Comparator.comparingLong(b -> b.grounded().seq()));
    if (live.isPresent()) return new Allowed(live.get());
    Basis last = covering.getLast();
    return withheld(lack(last, terms, kind, recipient, now).orElseThrow());
  }

  /// What keeps this basis from carrying now, the person's own word first. Empty if it is live.
  static Optional<Lack> lack(
      Basis basis, Terms terms, ItemKind kind, Recipient recipient, Instant now) {
    if (terms.isWithdrawn(basis) || terms.isDeclined(basis, kind))
      return Optional.of(Lack.WITHDRAWN);
    boolean lawful = basis instanceof Basis.LawCompels;
    if (!lawful && terms.withholdings().stream().anyMatch(w -> w.stops(kind, recipient))) {
      return Optional.of(Lack.WITHHELD);
    }
    if (basis.grounded().expiredAt(now)) return Optional.of(Lack.EXPIRED);
    Minor minor = terms.minor();
    return minor == null
        ? basis.lacks(terms.standing())
        : new Growing(terms, minor, kind, now).lacks(basis);
  }

  private static Release release(Basis basis) {
    return basis.grounded().release();
  }

  /// No basis covers it: say by how little it was missed.
  private static Withheld nearest(Terms terms, ItemKind kind, Recipient recipient, Aim aim) {
    boolean otherKind = false;
    boolean otherAim = false;
    boolean otherRecipient = false;
    for (Basis basis : terms.bases()) {
      Release release = release(basis);
      boolean toThem = release.recipient().is(recipient);
      otherKind |= toThem && release.aim() == aim;
      otherAim |= toThem && release.kinds().contains(kind);
      otherRecipient |= release.aim() == aim && release.kinds().contains(kind);
    }
    Why why =
        otherKind
            ? Why.OTHER_KIND
            : otherAim ? Why.OTHER_AIM : otherRecipient ? Why.OTHER_RECIPIENT : Why.NO_BASIS;
    return new Withheld(why, Whom.THE_PERSON);
  }

  private static Withheld withheld(Lack lack) {
    return switch (lack) {
      case WITHDRAWN -> new Withheld(Why.WITHDRAWN, Whom.THE_PERSON);
      case WITHHELD -> new Withheld(Why.WITHHELD, Whom.THE_PERSON);
      case EXPIRED -> new Withheld(Why.EXPIRED, Whom.THE_PERSON);
      case PERSON_CANNOT_BE_ASKED ->
          new Withheld(Why.PERSON_CANNOT_BE_ASKED, Whom.A_REPRESENTATIVE);
      case ASKED_UNDER_PRESSURE -> new Withheld(Why.ASKED_UNDER_PRESSURE, Whom.THE_PERSON);
      case CONDITION_NOT_CONFIRMED ->
          new Withheld(Why.CONDITION_NOT_CONFIRMED, Whom.A_SECOND_MEMBER);
      case SECOND_MEMBER_MISSING -> new Withheld(Why.SECOND_MEMBER_MISSING, Whom.A_SECOND_MEMBER);
      case NOT_NAMED_BY_THE_PERSON -> new Withheld(Why.NOT_NAMED_BY_THE_PERSON, Whom.THE_PERSON);
      case ASSENT_ALONE -> new Withheld(Why.ASSENT_ALONE, Whom.THE_GUARDIAN_OR_TWO_MEMBERS);
      case ASSENT_MISSING -> new Withheld(Why.ASSENT_MISSING, Whom.THE_PERSON);
      case GUARDIAN_NOT_SAFE -> new Withheld(Why.GUARDIAN_NOT_SAFE, Whom.A_SECOND_MEMBER);
      case ASKED_AS_A_MINOR -> new Withheld(Why.ASKED_AS_A_MINOR, Whom.THE_PERSON);
      case GROWN_UP -> new Withheld(Why.GROWN_UP, Whom.THE_PERSON);
    };
  }
}
