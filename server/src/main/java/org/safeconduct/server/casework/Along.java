package org.safeconduct.server.casework;

import java.util.List;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What is written in the same commit as a casefile's opening: all of it stands, or nothing.
@FunctionalInterface
public interface Along {
  Along NOTHING = (casefile, root, compartments) -> List.of();

  /// @param root the casefile's root subject
  /// @param compartments what was opened beside the case
  List<Draft> drafts(ScopeId casefile, SubjectId root, List<Compartment.Opening> compartments);
}
