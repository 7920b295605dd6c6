package org.safeconduct.server.care;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;

/// What stands under the key of care. None of it is ever in a `toString`.
public sealed interface CareFact extends Fact {

  /// The one arrow between the two scopes: from here to the casefile.
  @FactType("care-opened/1")
  record CareOpened(ScopeId casefile) implements CareFact {}

  /// @param by who examined, as colleagues call them
  /// @param on as precisely as it is known
  @FactType("finding-written/1")
  record FindingWritten(FindingKind kind, String by, PartialDate on, List<String> words)
      implements CareFact {
    public FindingWritten {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "FindingWritten";
    }
  }
}
