package org.safeconduct.server.group;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.ScopeId;

/// What happens to people who travel together. Facts of a `group` scope.
public sealed interface GroupFact extends Fact {

  /// @param name by which colleagues speak of it: words that tell nothing
  @FactType("group-opened/1")
  record GroupOpened(String name) implements GroupFact {
    @Override
    public String toString() {
      return "GroupOpened";
    }
  }

  /// @param casefile whose; who may open the group may perhaps not open that
  /// @param agreed what the others may know of them
  @FactType("traveller-joined/1")
  record TravellerJoined(ScopeId casefile, String codename, List<Shared> agreed)
      implements GroupFact {
    public TravellerJoined {
      agreed = List.copyOf(agreed);
    }

    @Override
    public String toString() {
      return "TravellerJoined";
    }
  }

  /// The traveller said anew what the others may know; it replaces what they said before.
  @FactType("traveller-agreed/1")
  record TravellerAgreed(List<Shared> agreed) implements GroupFact {
    public TravellerAgreed {
      agreed = List.copyOf(agreed);
    }

    @Override
    public String toString() {
      return "TravellerAgreed";
    }
  }

  /// They go their own way. No reason is asked.
  @FactType("traveller-left/1")
  record TravellerLeft() implements GroupFact {}
}
