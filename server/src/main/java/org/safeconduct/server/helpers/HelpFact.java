package org.safeconduct.server.helpers;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What a casefile says of a helper: facts of the `case` scope.
public sealed interface HelpFact extends Fact {

  /// @param register where the helper stands; opens nothing
  /// @param helper their subject there
  /// @param pseudonym all that a casefile knows of them
  @FactType("helper-proposed/1")
  record HelperProposed(
      ScopeId register, SubjectId helper, String pseudonym, HelpKind help, List<String> words)
      implements HelpFact {
    public HelperProposed {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "HelperProposed";
    }
  }

  /// The person was asked and agrees.
  @FactType("helper-agreed/1")
  record HelperAgreed() implements HelpFact {}

  /// The person does not want this one. No reason is asked.
  @FactType("helper-refused/1")
  record HelperRefused() implements HelpFact {}

  @FactType("help-ended/1")
  record HelpEnded(List<String> words) implements HelpFact {
    public HelpEnded {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "HelpEnded";
    }
  }
}
