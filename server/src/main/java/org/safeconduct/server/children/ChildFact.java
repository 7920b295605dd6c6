package org.safeconduct.server.children;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;

/// What is written of a person under eighteen. Nothing that tells who they or their relatives are.
public sealed interface ChildFact extends Fact {

  /// @param years whole years, on the day on which it was written
  @FactType("age-recorded/1")
  record AgeRecorded(AgeBasis basis, int years, List<String> words) implements ChildFact {
    public AgeRecorded {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AgeRecorded";
    }
  }

  /// @param who by their relation: "mother", "the elder brother"; may be empty
  @FactType("guardian-said/1")
  record GuardianSaid(Guardian guardian, String who, List<String> words) implements ChildFact {
    public GuardianSaid {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "GuardianSaid[" + guardian + "]";
    }
  }

  /// The child was asked.
  ///
  /// @param about what
  @FactType("assent-heard/1")
  record AssentHeard(Assent assent, String about, List<String> words) implements ChildFact {
    public AssentHeard {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AssentHeard";
    }
  }

  @FactType("childs-lawyer-met/1")
  record LawyerMet(PartialDate on, String lawyer, List<String> words) implements ChildFact {
    public LawyerMet {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "LawyerMet";
    }
  }

  /// @param proposal what is to be decided
  /// @param why what was weighed, and what the child wants
  @FactType("best-interest-proposed/1")
  record InterestProposed(Interest interest, String proposal, List<String> why)
      implements ChildFact {
    public InterestProposed {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "InterestProposed[" + interest + "]";
    }
  }

  /// A second member agrees: from now on it is decided.
  @FactType("best-interest-agreed/1")
  record InterestAgreed(List<String> words) implements ChildFact {
    public InterestAgreed {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "InterestAgreed";
    }
  }

  /// It is not done; or it was decided and holds no longer.
  @FactType("best-interest-declined/1")
  record InterestDeclined(List<String> why) implements ChildFact {
    public InterestDeclined {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "InterestDeclined";
    }
  }
}
