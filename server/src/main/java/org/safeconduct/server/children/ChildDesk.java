package org.safeconduct.server.children;

import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door for a person under eighteen.
@Service
public class ChildDesk {
  private final CaseworkDesk casework;

  public ChildDesk(CaseworkDesk casework) {
    this.casework = casework;
  }

  /// Writes what is known of the child: their age, a guardian, what they said, a lawyer.
  ///
  /// @throws Refused if it is about a decision, or about somebody of whom no age is written
  public Outcome write(Unlocked unlocked, At at, ChildFact fact) {
    return casework.enter(unlocked, at, chronicle -> known(chronicle, fact));
  }

  private static ChildFact known(Chronicle chronicle, ChildFact fact) {
    return switch (fact) {
      case ChildFact.AgeRecorded age -> age;
      case ChildFact.GuardianSaid _, ChildFact.AssentHeard _, ChildFact.LawyerMet _ -> {
        if (Child.of(chronicle).age().isEmpty()) throw Refused.because("children.refuse.no-age");
        yield fact;
      }
      case ChildFact.InterestProposed _, ChildFact.InterestAgreed _, ChildFact.InterestDeclined _ ->
          throw Refused.because("children.refuse.takes-two");
    };
  }

  /// Proposes a decision, under a subject that the form brought along.
  public Outcome propose(Unlocked unlocked, At at, InterestProposed proposed) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> {
          if (!Child.of(chronicle).isChild()) throw Refused.because("children.refuse.no-age");
          return proposed;
        });
  }

  /// Agrees as the second person.
  public Outcome agree(Unlocked second, At at, List<String> words) {
    return casework.enter(
        second,
        at,
        chronicle -> interest(chronicle, at.subject()).waiting().agree(second.member(), words));
  }

  public Outcome decline(Unlocked unlocked, At at, List<String> why) {
    return casework.enter(
        unlocked, at, chronicle -> interest(chronicle, at.subject()).decline(why));
  }

  private static BestInterest interest(Chronicle chronicle, SubjectId id) {
    return Child.of(chronicle).interest(id).orElseThrow(Absent::new);
  }
}
