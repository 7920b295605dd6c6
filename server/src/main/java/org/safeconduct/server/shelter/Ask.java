package org.safeconduct.server.shelter;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.shelter.AskFact.AskDeclined;
import org.safeconduct.server.shelter.AskFact.AskTakenUp;
import org.safeconduct.server.shelter.AskFact.AskWithdrawn;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;

/// One asking for a bed, and what the shelter answered. What may be done is a method of the states
/// that allow it.
public sealed interface Ask {
  Told<ShelterAsked> asked();

  default SubjectId id() {
    return asked().subject();
  }

  default MemberId by() {
    return asked().by();
  }

  default Instant at() {
    return asked().at();
  }

  default State state() {
    return switch (this) {
      case Waiting _ -> State.WAITING;
      case TakenUp _ -> State.TAKEN_UP;
      case Met _ -> State.MET;
      case Declined _ -> State.DECLINED;
      case Withdrawn _ -> State.WITHDRAWN;
    };
  }

  enum State implements Term {
    WAITING,
    TAKEN_UP,
    MET,
    DECLINED,
    WITHDRAWN
  }

  /// Nobody has a bed yet, and nobody said no.
  sealed interface Undecided extends Ask {
    /// @throws Refused if nobody says why
    default AskDeclined decline(List<String> words) {
      if (words.isEmpty()) throw Refused.because("shelter.refuse.no-words");
      return new AskDeclined(words);
    }

    default AskWithdrawn withdraw(List<String> words) {
      return new AskWithdrawn(words);
    }
  }

  record Waiting(Told<ShelterAsked> asked) implements Undecided {
    public AskTakenUp takeUp() {
      return new AskTakenUp();
    }
  }

  record TakenUp(Told<ShelterAsked> asked, MemberId takenBy) implements Undecided {}

  record Met(Told<ShelterAsked> asked) implements Ask {}

  record Declined(Told<ShelterAsked> asked, List<String> words) implements Ask {
    public Declined {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "Declined[" + id() + "]";
    }
  }

  record Withdrawn(Told<ShelterAsked> asked) implements Ask {}
}
