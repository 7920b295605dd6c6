package org.safeconduct.server.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.waking.WakeId;

/// Where somebody is, who knows it, and what was agreed with them. Read by the shelter's team and
/// nobody else.
public sealed interface StayFact extends Fact {

  /// From here to the casefile and to what was asked; nothing points here.
  @FactType("stay-opened/1")
  record StayOpened(ScopeId casefile, ScopeId asks, String codename) implements StayFact {
    @Override
    public String toString() {
      return "StayOpened";
    }
  }

  /// @param place in the register of places
  /// @param until the last night, if it is known
  /// @param coming how they get there; never a taxi to the door
  /// @param company with whom they stay; null where nobody said
  @FactType("placement-made/1")
  record PlacementMade(
      SubjectId place,
      LocalDate from,
      @Nullable LocalDate until,
      List<String> coming,
      @Nullable Company company)
      implements StayFact {
    public PlacementMade {
      coming = List.copyOf(coming);
    }

    /// Whether they stay with adults who are nobody to them. Where nobody said, they do.
    public boolean withStrangers() {
      return company == null || company == Company.UNRELATED_ADULTS;
    }

    @Override
    public String toString() {
      return "PlacementMade";
    }
  }

  /// Somebody knows the address from now on.
  ///
  /// @param who as they are called here; may be empty for the person
  /// @param how by what channel
  @FactType("address-told/1")
  record AddressTold(Knower knower, String who, PartialDate on, String how) implements StayFact {
    @Override
    public String toString() {
      return "AddressTold";
    }
  }

  @FactType("placement-ended/1")
  record PlacementEnded(LocalDate on, List<String> why) implements StayFact {
    public PlacementEnded {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "PlacementEnded";
    }
  }

  /// A sign of life was agreed, and what happens without it.
  ///
  /// @param sign what the person sends
  /// @param duress what they send when somebody else holds the phone; may be empty
  /// @param steps what is done when it does not come, in this order
  /// @param family what the person said about asking their family; without it no step asks them
  /// @param wake who is woken without it; null where nobody is
  @FactType("check-in-agreed/1")
  record CheckInAgreed(
      String sign,
      String duress,
      Rhythm rhythm,
      List<Step> steps,
      List<String> family,
      @Nullable WakeId wake)
      implements StayFact {
    public CheckInAgreed {
      steps = List.copyOf(steps);
      family = List.copyOf(family);
    }

    @Override
    public String toString() {
      return "CheckInAgreed";
    }
  }

  /// @param expected which sign it was: that one, and all before it
  /// @param wake of the next one
  @FactType("check-in-kept/1")
  record CheckInKept(Instant expected, List<String> words, @Nullable WakeId wake)
      implements StayFact {
    public CheckInKept {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "CheckInKept";
    }
  }

  /// @param words what was done about it so far
  /// @param wake of the next one
  @FactType("check-in-missed/1")
  record CheckInMissed(Instant expected, List<String> words, @Nullable WakeId wake)
      implements StayFact {
    public CheckInMissed {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "CheckInMissed";
    }
  }

  /// The wake list was lost; somebody is woken again when the next sign does not come.
  @FactType("check-in-awaited/1")
  record CheckInAwaited(WakeId wake) implements StayFact {}

  @FactType("check-in-stopped/1")
  record CheckInStopped(List<String> why) implements StayFact {
    public CheckInStopped {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "CheckInStopped";
    }
  }

  /// @param how to reach them, or why never
  @FactType("wish-said/1")
  record WishSaid(Wish wish, String who, String how) implements StayFact {
    @Override
    public String toString() {
      return "WishSaid";
    }
  }

  @FactType("wish-taken-back/1")
  record WishTakenBack() implements StayFact {}

  /// Something that lies ready, as it was said or signed that day; a later one of the kind takes
  /// its place.
  ///
  /// @param file a sealed video or scan
  @FactType("paper-kept/1")
  record PaperKept(Paper paper, LocalDate dated, List<String> words, @Nullable BodyId file)
      implements StayFact {
    public PaperKept {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "PaperKept";
    }
  }

  /// Who is called first.
  ///
  /// @param member where they are one of us: papers are sealed to them
  @FactType("lawyer-named/1")
  record LawyerNamed(String name, String reach, @Nullable MemberId member) implements StayFact {
    @Override
    public String toString() {
      return "LawyerNamed";
    }
  }

  /// Papers about this person were prepared in a scope of their own.
  @FactType("papers-ordered/1")
  record PapersOrdered(SubjectId alarm, ScopeId papers) implements StayFact {}
}
