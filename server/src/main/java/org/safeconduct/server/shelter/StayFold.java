package org.safeconduct.server.shelter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.CheckInAwaited;
import org.safeconduct.server.shelter.StayFact.CheckInKept;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.shelter.StayFact.CheckInStopped;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PapersOrdered;
import org.safeconduct.server.shelter.StayFact.PlacementEnded;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.StayOpened;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.StayFact.WishTakenBack;
import org.safeconduct.server.team.waking.WakeId;

/// Takes the facts of a stay one by one.
final class StayFold {
  private @Nullable StayOpened opened;
  private final Map<SubjectId, Placement> placements = new LinkedHashMap<>();
  private final Map<SubjectId, CheckIn> checkIns = new LinkedHashMap<>();
  private final Map<SubjectId, Told<WishSaid>> wishes = new LinkedHashMap<>();
  private final Map<Paper, Told<PaperKept>> papers = new EnumMap<>(Paper.class);
  private final List<PapersOrdered> ordered = new ArrayList<>();
  private @Nullable LawyerNamed lawyer;
  private final List<Told<StayFact>> odd = new ArrayList<>();

  Optional<Stay> done() {
    StayOpened first = opened;
    if (first == null) return Optional.empty();
    return Optional.of(
        new Stay(
            first,
            List.copyOf(placements.values()),
            List.copyOf(checkIns.values()),
            List.copyOf(wishes.values()),
            papers,
            Optional.ofNullable(lawyer),
            ordered,
            odd));
  }

  void take(Told<StayFact> told) {
    if (!follows(told)) odd.add(told);
  }

  /// Whether the fact followed from what was before.
  private boolean follows(Told<StayFact> told) {
    return switch (told.fact()) {
      case StayOpened fact -> opened(fact);
      case PlacementMade fact ->
          placements.putIfAbsent(told.subject(), new Placement.Standing(as(told, fact), List.of()))
              == null;
      case AddressTold fact -> told(told, fact);
      case PlacementEnded fact -> ended(told, fact);
      case CheckInAgreed fact -> agreed(told, fact);
      case CheckInKept fact -> kept(told, fact);
      case CheckInMissed fact -> missed(told, fact);
      case CheckInAwaited fact -> awaited(told, fact);
      case CheckInStopped _ -> stopped(told);
      case WishSaid fact -> wishes.put(told.subject(), as(told, fact)) == null;
      case WishTakenBack _ -> wishes.remove(told.subject()) != null;
      case PaperKept fact -> {
        papers.put(fact.paper(), as(told, fact));
        yield true;
      }
      case LawyerNamed fact -> {
        lawyer = fact;
        yield true;
      }
      case PapersOrdered fact -> ordered.add(fact);
    };
  }

  private boolean opened(StayOpened fact) {
    if (opened != null) return false;
    opened = fact;
    return true;
  }

  /// Somebody may learn an address after it was left: then others are there.
  private boolean told(Told<StayFact> told, AddressTold fact) {
    Placement now = placements.get(told.subject());
    if (now == null) return false;
    List<Told<AddressTold>> all = new ArrayList<>(now.told());
    all.add(as(told, fact));
    placements.put(
        told.subject(),
        switch (now) {
          case Placement.Standing standing -> new Placement.Standing(standing.made(), all);
          case Placement.Left left -> new Placement.Left(left.made(), all, left.how());
        });
    return true;
  }

  private boolean ended(Told<StayFact> told, PlacementEnded fact) {
    if (!(placements.get(told.subject()) instanceof Placement.Standing standing)) return false;
    placements.put(told.subject(), new Placement.Left(standing.made(), standing.told(), fact));
    return true;
  }

  /// Agreed anew on the same subject, it begins anew.
  private boolean agreed(Told<StayFact> told, CheckInAgreed fact) {
    CheckIn before =
        checkIns.put(
            told.subject(),
            new CheckIn.Running(
                as(told, fact),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(fact.wake())));
    return !(before instanceof CheckIn.Running);
  }

  private boolean kept(Told<StayFact> told, CheckInKept fact) {
    if (!(checkIns.get(told.subject()) instanceof CheckIn.Running running)) return false;
    Optional<WakeId> wake = Optional.ofNullable(fact.wake());
    answered(told, running, fact.expected(), Optional.empty(), wake);
    return true;
  }

  private boolean missed(Told<StayFact> told, CheckInMissed fact) {
    if (!(checkIns.get(told.subject()) instanceof CheckIn.Running running)) return false;
    Optional<WakeId> wake = Optional.ofNullable(fact.wake());
    answered(told, running, fact.expected(), Optional.of(fact), wake);
    return true;
  }

  private void answered(
      Told<StayFact> told,
      CheckIn.Running running,
      Instant expected,
      Optional<CheckInMissed> missing,
      Optional<WakeId> wake) {
    Optional<Instant> until = Optional.of(running.latest(expected));
    checkIns.put(told.subject(), new CheckIn.Running(running.agreed(), until, missing, wake));
  }

  private boolean awaited(Told<StayFact> told, CheckInAwaited fact) {
    if (!(checkIns.get(told.subject()) instanceof CheckIn.Running running)) return false;
    checkIns.put(
        told.subject(),
        new CheckIn.Running(
            running.agreed(), running.answered(), running.missing(), Optional.of(fact.wake())));
    return true;
  }

  private boolean stopped(Told<StayFact> told) {
    if (!(checkIns.get(told.subject()) instanceof CheckIn.Running running)) return false;
    checkIns.put(told.subject(), new CheckIn.Stopped(running.agreed()));
    return true;
  }

  private static <F extends StayFact> Told<F> as(Told<StayFact> told, F fact) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
  }
}
