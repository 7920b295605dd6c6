package org.safeconduct.server.records;

import java.util.List;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.kernel.SubjectId;

/// What taking in a file comes to, before anything is written.
public sealed interface Plan {
  /// How many rows are what.
  ///
  /// @param added new here
  /// @param corrected changed over there since
  /// @param already stand here as they are there
  /// @param both changed over there and by somebody here: left as they are here
  /// @param loose links to what is neither here nor in the file; left out
  record Tally(int added, int corrected, int already, int both, int loose) {}

  /// @param commits what is written, part by part; each makes its drafts when it is asked
  record Ready(SubjectId batch, Tally tally, List<Commit> commits) implements Plan {
    public Ready {
      commits = List.copyOf(commits);
    }
  }

  record NothingNew(Tally tally) implements Plan {}

  /// Nothing is to be written: these values do not fit.
  record Unfit(List<Misfit> misfits) implements Plan {
    public Unfit {
      misfits = List.copyOf(misfits);
    }
  }

  /// One write.
  @FunctionalInterface
  interface Commit {
    List<Draft> drafts();
  }
}
