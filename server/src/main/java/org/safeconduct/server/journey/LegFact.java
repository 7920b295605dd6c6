package org.safeconduct.server.journey;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to one leg. Each lies in the scope of its leg alone.
public sealed interface LegFact extends Fact {

  /// A later plan replaces an earlier one whole.
  ///
  /// @param casefile whose journey it is; whoever cannot open it learns the codename and no more
  @FactType("leg-planned/1")
  record LegPlanned(SubjectId journey, ScopeId casefile, String codename, LegPlan plan)
      implements LegFact {
    @Override
    public String toString() {
      return "LegPlanned";
    }
  }

  /// Somebody needs it from now on. They had the key before this was written.
  @FactType("leg-shown/1")
  record LegShown(MemberId to) implements LegFact {}

  /// Somebody needs it no more; what they have read they have read.
  @FactType("leg-hidden/1")
  record LegHidden(MemberId from) implements LegFact {}

  /// @param sign by when the next sign is expected
  @FactType("leg-set-out/1")
  record LegSetOut(Instant sign) implements LegFact {}

  /// The agreed sign came.
  ///
  /// @param next by when the next one is expected
  @FactType("leg-sign-given/1")
  record LegSignGiven(Instant next) implements LegFact {}

  @FactType("leg-arrived/1")
  record LegArrived(List<String> words) implements LegFact {
    public LegArrived {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "LegArrived";
    }
  }

  @FactType("leg-broken-off/1")
  record LegBrokenOff(List<String> words) implements LegFact {
    public LegBrokenOff {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "LegBrokenOff";
    }
  }
}
