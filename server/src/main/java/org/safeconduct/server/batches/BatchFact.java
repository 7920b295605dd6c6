package org.safeconduct.server.batches;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to a batch; each is a subject of the inquiry. A large file is several commits of
/// one batch.
public sealed interface BatchFact extends Fact {

  /// @param mapping which shape of file it was, or whose: with a row's key it says what the row is
  /// @param file its name as it came; never shown outside
  /// @param digest of the file, SHA-256, in hexadecimal
  /// @param rows how many it has
  /// @param under the event under which its acts stand, if it brought acts
  @FactType("batch-imported/1")
  record BatchImported(
      String mapping, String file, String digest, int rows, @Nullable SubjectId under)
      implements BatchFact {
    @Override
    public String toString() {
      return "BatchImported[" + digest + "]";
    }
  }

  /// All of it that was new is here. Until this is written it is under way, or was broken off.
  @FactType("batch-finished/1")
  record BatchFinished() implements BatchFact {}

  /// A member looked through what it brought.
  @FactType("batch-reviewed/1")
  record BatchReviewed(String remark) implements BatchFact {}

  /// Where the original of what was imported may still be, and what was done about it. A later one
  /// replaces it.
  ///
  /// @param where in paragraphs
  @FactType("original-sought/1")
  record OriginalSought(List<String> where) implements BatchFact {
    public OriginalSought {
      where = List.copyOf(where);
    }

    @Override
    public String toString() {
      return "OriginalSought";
    }
  }

  @FactType("batch-taken-back/1")
  record BatchTakenBack(String reason) implements BatchFact {}
}
