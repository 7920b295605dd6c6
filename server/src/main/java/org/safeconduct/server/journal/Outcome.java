package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.Refusal;

/// What became of a write.
public sealed interface Outcome {
  /// Durable, in both files.
  record Written(List<FactRef> facts) implements Outcome {
    public Written {
      facts = List.copyOf(facts);
    }
  }

  /// Somebody wrote to the same subject since it was seen. Nothing of this call was written; the
  /// page shows these facts beside what was typed.
  record Conflict(Draft draft, List<Told<Fact>> since) implements Outcome {
    public Conflict {
      since = List.copyOf(since);
    }
  }

  /// A rule of the journal says no: no right to write, a claim already taken, a broken row.
  record Refused(Refusal refusal) implements Outcome {}
}
