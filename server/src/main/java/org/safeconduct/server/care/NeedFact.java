package org.safeconduct.server.care;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;

/// What everybody on a casefile may know: that something is needed, and that it no longer is. Facts
/// of the `case` scope.
public sealed interface NeedFact extends Fact {

  /// @param words how it is met, never why it is needed
  @FactType("need-said/1")
  record NeedSaid(Need need, List<String> words) implements NeedFact {
    public NeedSaid {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "NeedSaid";
    }
  }

  @FactType("need-ended/1")
  record NeedEnded() implements NeedFact {}
}
