package org.safeconduct.server.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.referral.ReferralFact.Part;
import org.safeconduct.server.referral.ReferralFact.ReferralAccepted;
import org.safeconduct.server.referral.ReferralFact.ReferralCalledBack;
import org.safeconduct.server.referral.ReferralFact.ReferralOffered;
import org.safeconduct.server.referral.ReferralFact.ReferralRejected;
import org.safeconduct.server.referral.ReferralFact.ReferralRevoked;

/// One offer of a person to another organisation, as it stands.
public sealed interface Referral {
  Offer offer();

  /// What was offered, and what became of the copy.
  ///
  /// @param left when a copy last left
  /// @param calledBack that it was asked back, since it left
  record Offer(
      Told<ReferralOffered> offered,
      Optional<Instant> left,
      Optional<ReferralCalledBack> calledBack) {
    public SubjectId id() {
      return offered.subject();
    }

    public List<Part> parts() {
      return offered.fact().parts();
    }

    /// Whether the person took back what any of its parts stood on.
    public boolean isWithdrawn(Terms terms) {
      return parts().stream().anyMatch(part -> isWithdrawn(terms, part));
    }

    private static boolean isWithdrawn(Terms terms, Part part) {
      return terms.bases().stream()
          .filter(basis -> basis.grounded().seq() == part.basis())
          .noneMatch(basis -> !terms.isWithdrawn(basis) && !terms.isDeclined(basis, part.kind()));
    }

    Offer left(Instant at) {
      return new Offer(offered, Optional.of(at), Optional.empty());
    }

    Offer back(ReferralCalledBack fact) {
      return new Offer(offered, left, Optional.of(fact));
    }

    @Override
    public String toString() {
      return "Offer[" + id() + "]";
    }
  }

  /// No answer yet.
  record Offered(Offer offer) implements Referral {
    public ReferralAccepted accept(List<String> words) {
      return new ReferralAccepted(words);
    }

    /// @throws Refused if their words are missing
    public ReferralRejected reject(List<String> words) {
      if (words.isEmpty()) throw Refused.because("referral.refuse.no-words");
      return new ReferralRejected(words);
    }

    /// @throws Refused if nobody says why
    public ReferralRevoked revoke(List<String> why) {
      if (why.isEmpty()) throw Refused.because("referral.refuse.no-reason");
      return new ReferralRevoked(why);
    }
  }

  record Accepted(Offer offer, List<String> words) implements Referral {
    public Accepted {
      words = List.copyOf(words);
    }
  }

  record Rejected(Offer offer, List<String> words) implements Referral {
    public Rejected {
      words = List.copyOf(words);
    }
  }

  record Revoked(Offer offer, List<String> words) implements Referral {
    public Revoked {
      words = List.copyOf(words);
    }
  }

  enum State implements Term {
    OFFERED,
    ACCEPTED,
    REJECTED,
    REVOKED
  }

  default State state() {
    return switch (this) {
      case Offered _ -> State.OFFERED;
      case Accepted _ -> State.ACCEPTED;
      case Rejected _ -> State.REJECTED;
      case Revoked _ -> State.REVOKED;
    };
  }

  /// @throws Refused if there is an answer, or it was taken back
  default Offered open() {
    if (this instanceof Offered offered) return offered;
    throw Refused.because("referral.refuse.answered");
  }

  /// Whether a copy is with somebody who may not keep it.
  default boolean isToBeCalledBack(Terms terms) {
    boolean theirs = this instanceof Offered || this instanceof Accepted;
    return offer().left().isPresent()
        && offer().calledBack().isEmpty()
        && (!theirs || offer().isWithdrawn(terms));
  }

  /// @throws Refused if no copy left, or it was asked back already
  default ReferralCalledBack callBack(List<String> words) {
    if (words.isEmpty()) throw Refused.because("referral.refuse.no-words");
    boolean out = offer().left().isPresent() && offer().calledBack().isEmpty();
    if (!out) throw Refused.because("referral.refuse.nothing-left");
    return new ReferralCalledBack(words);
  }

  /// The same state with another offer in it.
  default Referral with(Offer offer) {
    return switch (this) {
      case Offered _ -> new Offered(offer);
      case Accepted accepted -> new Accepted(offer, accepted.words());
      case Rejected rejected -> new Rejected(offer, rejected.words());
      case Revoked revoked -> new Revoked(offer, revoked.words());
    };
  }
}
