package org.safeconduct.server.dossier;

import java.util.List;
import org.safeconduct.server.kernel.SubjectId;

/// One thing of the inquiry that somebody wants to send.
public sealed interface Pick {
  SubjectId item();

  /// Some paragraphs of an account, counted from 0; an account without any is nothing.
  record OfAccount(SubjectId item, List<Integer> paragraphs) implements Pick {
    public OfAccount {
      paragraphs = paragraphs.stream().distinct().sorted().toList();
      if (paragraphs.isEmpty()) throw new IllegalArgumentException("no paragraph picked");
    }
  }

  record OfStatement(SubjectId item) implements Pick {}

  record OfExhibit(SubjectId item) implements Pick {}
}
