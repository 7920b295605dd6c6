package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// The two kinds of things in a casefile that stand on their own: a task and a note.
public sealed interface Work {
  SubjectId id();

  /// Something to be done by a day, in one of two states.
  ///
  /// @param by who should do it, if anyone in particular
  /// @param done what came of it; empty: it is still to be done
  record Task(
      SubjectId id,
      String task,
      List<String> words,
      Due due,
      @Nullable MemberId by,
      Optional<List<String>> done)
      implements Work {
    @Override
    public String toString() {
      return "Task[" + id + "]";
    }
  }

  /// Something that was said, seen or thought, as it stands now.
  record Note(SubjectId id, Told<CaseworkFact> told, List<String> words) implements Work {
    @Override
    public String toString() {
      return "Note[" + id + "]";
    }
  }
}
