package org.safeconduct.server.helpers;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Language;

/// What a register says of a helper. None of it is ever in a `toString`.
public sealed interface HelperFact extends Fact {

  /// A later fact on the same subject says it anew.
  ///
  /// @param words how they are reached, and what to know: this stays in the register
  @FactType("helper-listed/1")
  record HelperListed(
      String pseudonym,
      List<HelpKind> help,
      List<Language> languages,
      List<HelperConflict> conflicts,
      List<String> words)
      implements HelperFact {
    public HelperListed {
      help = List.copyOf(help);
      languages = List.copyOf(languages);
      conflicts = List.copyOf(conflicts);
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "HelperListed";
    }
  }

  /// They are asked for nothing any more.
  @FactType("helper-ended/1")
  record HelperEnded(List<String> why) implements HelperFact {
    public HelperEnded {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "HelperEnded";
    }
  }
}
