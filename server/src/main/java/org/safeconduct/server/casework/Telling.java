package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;

/// How a module's facts read in the timeline of a casefile. A bean, pure.
public interface Telling {
  /// Empty if the fact is none of this module's.
  Optional<Said> say(Fact fact);

  /// One line, and what was written with it, by paragraphs.
  record Said(Phrase line, List<String> text) {
    public Said {
      text = List.copyOf(text);
    }

    @Override
    public String toString() {
      return "Said";
    }
  }
}
