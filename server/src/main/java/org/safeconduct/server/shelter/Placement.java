package org.safeconduct.server.shelter;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.PlacementEnded;
import org.safeconduct.server.shelter.StayFact.PlacementMade;

/// Somebody at a place, and who was told where it is.
public sealed interface Placement {
  Told<PlacementMade> made();

  /// Who knows the address, and since when; oldest first. They know it for ever.
  List<Told<AddressTold>> told();

  default SubjectId id() {
    return made().subject();
  }

  default SubjectId place() {
    return made().fact().place();
  }

  default State state() {
    return switch (this) {
      case Standing _ -> State.STANDING;
      case Left _ -> State.LEFT;
    };
  }

  enum State implements Term {
    STANDING,
    LEFT
  }

  record Standing(Told<PlacementMade> made, List<Told<AddressTold>> told) implements Placement {
    public Standing {
      told = List.copyOf(told);
    }

    /// @throws Refused if it would end before it began
    public PlacementEnded end(LocalDate on, List<String> why) {
      if (on.isBefore(made.fact().from())) throw Refused.because("shelter.refuse.ends-before");
      return new PlacementEnded(on, why);
    }
  }

  record Left(Told<PlacementMade> made, List<Told<AddressTold>> told, PlacementEnded how)
      implements Placement {
    public Left {
      told = List.copyOf(told);
    }
  }
}
