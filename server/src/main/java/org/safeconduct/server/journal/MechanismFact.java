package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.TeamId;

/// Facts of the mechanism itself, in any scope.
public sealed interface MechanismFact extends Fact {

  /// The first fact of every scope.
  @FactType("scope-opened/1")
  record ScopeOpened(ScopeKind kind, TeamId home) implements MechanismFact {}

  /// Undo: the named facts of this scope no longer count; they stay to be read, struck.
  @FactType("retracted/1")
  record Retracted(List<Long> seqs, String reason) implements MechanismFact {
    public Retracted {
      seqs = List.copyOf(seqs);
    }
  }

  /// The fact at `seq` was said better by the one that follows; both stay.
  @FactType("corrected/1")
  record Corrected(long seq, String reason) implements MechanismFact {}

  /// One member asks that a fact be destroyed; a second one has to agree.
  @FactType("erasure-asked/1")
  record ErasureAsked(long seq, String reason) implements MechanismFact {}

  /// The fact at `seq` is destroyed: its key and body are gone from every store and backup.
  @FactType("erased/1")
  record Erased(long seq, String reason) implements MechanismFact {}
}
