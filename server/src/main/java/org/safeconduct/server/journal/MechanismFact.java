package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.GrantStatement;

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

  /// An audience may open the scope from here on: what the granter signed, and the signature. The
  /// wrapped key itself never enters the log: it must be destroyable.
  @FactType("granted/1")
  record Granted(String text, String signature) implements MechanismFact {
    /// Whom it lets in.
    public Audience to() {
      return new GrantStatement(text, signature).to();
    }
  }

  /// An audience's grants of this scope end; the next write rolls its key.
  @FactType("revoked/1")
  record Revoked(Audience from, String reason) implements MechanismFact {}

  /// From here on bodies are sealed under the scope's next key.
  ///
  /// @param commitment which key it is, without the key
  @FactType("rolled/1")
  record Rolled(int generation, String commitment) implements MechanismFact {}

  /// Visits, as the trail keeps them. Signed by the house.
  @FactType("visited/1")
  record Visited(List<Visit> visits) implements MechanismFact {
    public Visited {
      visits = List.copyOf(visits);
    }
  }

  /// A team's duty phone was rung because an agreed sign had not come, or could not be. Whose sign
  /// it was, the house does not know. In the team's trail, signed by the house.
  ///
  /// @param level which phone, from 1
  @FactType("woken/1")
  record Woken(TeamId team, int level, org.safeconduct.server.journal.Woken how)
      implements MechanismFact {}
}
