package org.safeconduct.server.shelter;

import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// What happens to places and around them: the facts of a team's register. A place is a subject; so
/// is each alarm about one.
public sealed interface PlaceFact extends Fact {

  /// A place as it is known now; a later fact replaces an earlier one whole.
  ///
  /// @param name what it is called among those who know it; tells nothing to others
  /// @param country whose police would come
  /// @param host who opens the door; may be empty
  @FactType("place-described/1")
  record PlaceDescribed(
      String name,
      String town,
      List<String> address,
      Country country,
      int beds,
      List<String> rules,
      String host,
      String cost)
      implements PlaceFact {
    public PlaceDescribed {
      address = List.copyOf(address);
      rules = List.copyOf(rules);
      if (beds < 0) throw new IllegalArgumentException("beds");
    }

    @Override
    public String toString() {
      return "PlaceDescribed";
    }
  }

  /// Nobody new comes here.
  @FactType("place-closed/1")
  record PlaceClosed(List<String> why) implements PlaceFact {
    public PlaceClosed {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "PlaceClosed";
    }
  }

  @FactType("place-reopened/1")
  record PlaceReopened(List<String> why) implements PlaceFact {
    public PlaceReopened {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "PlaceReopened";
    }
  }

  /// Somebody gets a bed here; who, is not said. It lets two who give the last one at once find
  /// out.
  @FactType("bed-given/1")
  record BedGiven() implements PlaceFact {}

  /// The one press. The clock begins with it.
  ///
  /// @param name what the place is called
  @FactType("place-compromised/1")
  record PlaceCompromised(SubjectId place, String name, Compromise what) implements PlaceFact {
    @Override
    public String toString() {
      return "PlaceCompromised";
    }
  }

  /// Only these members open these scopes for now; everybody else of the team does not.
  @FactType("shelter-keys-paused/1")
  record KeysPaused(List<MemberId> kept, List<ScopeId> scopes) implements PlaceFact {
    public KeysPaused {
      kept = List.copyOf(kept);
      scopes = List.copyOf(scopes);
    }
  }

  @FactType("shelter-keys-given-back/1")
  record KeysGivenBack() implements PlaceFact {}

  @FactType("alarm-noted/1")
  record AlarmNoted(List<String> words) implements PlaceFact {
    public AlarmNoted {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AlarmNoted";
    }
  }

  /// It was none. Only within the hour.
  @FactType("alarm-undone/1")
  record AlarmUndone(List<String> why) implements PlaceFact {
    public AlarmUndone {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "AlarmUndone";
    }
  }

  @FactType("alarm-over/1")
  record AlarmOver(List<String> words) implements PlaceFact {
    public AlarmOver {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "AlarmOver";
    }
  }
}
