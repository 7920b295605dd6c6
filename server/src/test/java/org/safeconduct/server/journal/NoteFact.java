package org.safeconduct.server.journal;

import java.util.List;

/// A family of facts for tests of the mechanism.
sealed interface NoteFact extends Fact {
  FactBook BOOK = FactBook.of(NoteFact.class);

  @FactType("note-taken/1")
  record NoteTaken(List<String> paragraphs) implements NoteFact {
    public NoteTaken {
      paragraphs = List.copyOf(paragraphs);
    }

    static NoteTaken of(String... paragraphs) {
      return new NoteTaken(List.of(paragraphs));
    }
  }
}
