package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.ScopeId;

/// What must follow an erasure outside the journal: index rows, files on the disk, lists of the
/// packets that held it. Called after key and body are gone and before the journal counts it as
/// done; after a crash it is called again, so it must bear repetition.
public interface AfterErasure {
  void erased(Gone gone);

  /// What is gone.
  ///
  /// @param facts whose bodies are gone; their leaves stay
  /// @param files sealed files of which only such facts told; their keys are gone
  record Gone(ScopeId scope, List<FactRef> facts, List<BodyId> files) {
    public Gone {
      facts = List.copyOf(facts);
      files = List.copyOf(files);
    }
  }
}
