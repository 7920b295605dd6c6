package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;

/// What is stated of a person so that routes can be told apart. Lies in the `case` scope.
public sealed interface SituationFact extends Fact {

  /// Answers to questions that routes ask; each replaces the earlier answer to the same question.
  @FactType("situation-stated/1")
  record SituationStated(List<Stated> answers) implements SituationFact {
    public SituationStated {
      answers = List.copyOf(answers);
    }

    @Override
    public String toString() {
      return "SituationStated";
    }
  }

  /// One question and what is known.
  record Stated(Precondition question, Known known) {
    @Override
    public String toString() {
      return "Stated";
    }
  }
}
