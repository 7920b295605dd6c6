package org.safeconduct.server.children;

import java.util.List;
import org.safeconduct.server.children.ChildFact.InterestAgreed;
import org.safeconduct.server.children.ChildFact.InterestDeclined;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;

/// One decision in a child's best interests, as it stands.
public sealed interface BestInterest {
  Told<InterestProposed> proposed();

  default SubjectId id() {
    return proposed().subject();
  }

  record Proposed(Told<InterestProposed> proposed) implements BestInterest {
    /// @throws Refused if it is their own proposal: it takes two
    public InterestAgreed agree(MemberId by, List<String> words) {
      if (by.equals(proposed.by())) throw Refused.because("children.refuse.takes-two");
      return new InterestAgreed(words);
    }
  }

  /// @param by the second of the two
  record Decided(Told<InterestProposed> proposed, MemberId by) implements BestInterest {}

  record Declined(Told<InterestProposed> proposed, List<String> why) implements BestInterest {
    public Declined {
      why = List.copyOf(why);
    }
  }

  /// Whoever sees that it is wrong can stop it, before and after it is decided.
  ///
  /// @throws Refused if nobody says why, or it is declined already
  default InterestDeclined decline(List<String> why) {
    if (why.isEmpty()) throw Refused.because("children.refuse.no-reason");
    return switch (this) {
      case Proposed _, Decided _ -> new InterestDeclined(why);
      case Declined _ -> throw Refused.because("children.refuse.answered");
    };
  }

  /// @throws Refused if it is answered already
  default Proposed waiting() {
    return switch (this) {
      case Proposed proposed -> proposed;
      case Decided _, Declined _ -> throw Refused.because("children.refuse.answered");
    };
  }
}
