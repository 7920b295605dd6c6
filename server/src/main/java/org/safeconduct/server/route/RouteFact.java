package org.safeconduct.server.route;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.PartialDate;

/// What is found out about a route.
public sealed interface RouteFact extends Fact {

  /// The route as it is known now; a later description replaces an earlier one whole.
  ///
  /// @param offered the word of the card that ships with the program, if it was taken from there
  @FactType("route-described/1")
  record RouteDescribed(RouteCard card, @Nullable String offered) implements RouteFact {
    @Override
    public String toString() {
      return "RouteDescribed";
    }
  }

  /// Somebody looked, and found this.
  ///
  /// @param how where they looked, whom they asked
  @FactType("route-verified/1")
  record RouteVerified(LocalDate on, Standing found, List<String> how) implements RouteFact {
    public RouteVerified {
      how = List.copyOf(how);
    }

    @Override
    public String toString() {
      return "RouteVerified";
    }
  }

  /// How many places there are in all and how many are gone, as somebody said.
  @FactType("route-places-counted/1")
  record RoutePlacesCounted(int places, int used, PartialDate on, String said)
      implements RouteFact {
    public RoutePlacesCounted {
      if (places < 0 || used < 0) throw new IllegalArgumentException("fewer than no places");
    }

    @Override
    public String toString() {
      return "RoutePlacesCounted";
    }
  }

  /// Nobody tells of it, and nobody who went it is counted in figures that leave the house.
  @FactType("route-embargoed/1")
  record RouteEmbargoed(List<String> why) implements RouteFact {
    public RouteEmbargoed {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RouteEmbargoed";
    }
  }

  /// It may be told of again. Who was kept from figures stays so.
  @FactType("route-embargo-lifted/1")
  record RouteEmbargoLifted(List<String> why) implements RouteFact {
    public RouteEmbargoLifted {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "RouteEmbargoLifted";
    }
  }
}
