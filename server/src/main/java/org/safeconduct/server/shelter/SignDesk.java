package org.safeconduct.server.shelter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.CheckInAwaited;
import org.safeconduct.server.shelter.StayFact.CheckInKept;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.team.waking.WakeId;
import org.safeconduct.server.team.waking.Waking;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Signs of life: agreed, kept, missed. Each one that is awaited stands in the wake list, which
/// rings the shelter's duty phone when nobody wrote down in time that it came.
///
/// The next wake is set before the fact that names it, and the last one is touched after: a crash
/// in between wakes somebody in vain and never lets a sign go unmissed.
@Service
public class SignDesk {
  private static final Duration FIRST = Duration.ofMinutes(15);
  private static final Duration SECOND = Duration.ofMinutes(45);

  private final StayDesk stays;
  private final AskDesk asks;
  private final Waking waking;
  private final InstantSource clock;

  SignDesk(StayDesk stays, AskDesk asks, Waking waking, InstantSource clock) {
    this.stays = stays;
    this.asks = asks;
    this.waking = waking;
    this.clock = clock;
  }

  /// @throws Refused if no step is named, one asks the family and the person did not say so or no
  ///   word may go to them, or the first sign lies in the past
  public Outcome agree(Unlocked unlocked, StayDesk.At at, CheckInAgreed agreed) {
    Stay stay = stays.look(unlocked, at.stay()).stay();
    if (agreed.steps().isEmpty()) throw Refused.because("shelter.refuse.no-step");
    boolean family = agreed.steps().stream().anyMatch(s -> s.whom() == Step.Whom.FAMILY);
    if (family && agreed.family().isEmpty()) throw Refused.because("shelter.refuse.family");
    if (family) {
      asks.look(unlocked, stay.opened().asks()).asks().allow(Set.of(Concern.WORD_TO_FAMILY));
    }
    Instant first = agreed.rhythm().begins();
    if (first.isBefore(clock.instant())) throw Refused.because("shelter.refuse.first-past");
    WakeId wake = await(unlocked, stay, first);
    CheckInAgreed whole =
        new CheckInAgreed(
            agreed.sign(), agreed.duress(), agreed.rhythm(), agreed.steps(), agreed.family(), wake);
    return written(stays.write(unlocked, at, whole), wake);
  }

  /// It came: this one, and with it all that were expected before. A late sign is a sign.
  ///
  /// @throws Refused if it is not expected yet at this hour
  public Outcome keep(Unlocked unlocked, StayDesk.At at, Instant expected, List<String> words) {
    Stay stay = stays.look(unlocked, at.stay()).stay();
    CheckIn.Running running = running(stay, at);
    running.demandExpected(expected, clock.instant());
    WakeId wake = await(unlocked, stay, running.nextAfter(expected));
    Outcome outcome = stays.write(unlocked, at, new CheckInKept(expected, words, wake));
    return answered(outcome, running, wake);
  }

  /// Its hour is past, and somebody is on it.
  ///
  /// @throws Refused before its hour
  public Outcome miss(Unlocked unlocked, StayDesk.At at, List<String> words) {
    Stay stay = stays.look(unlocked, at.stay()).stay();
    CheckIn.Running running = running(stay, at);
    running.demandLate(clock.instant());
    Instant expected = running.next();
    WakeId wake = await(unlocked, stay, running.nextAfter(expected));
    Outcome outcome = stays.write(unlocked, at, new CheckInMissed(expected, words, wake));
    return answered(outcome, running, wake);
  }

  public Outcome stop(Unlocked unlocked, StayDesk.At at, List<String> why) {
    CheckIn.Running running = running(stays.look(unlocked, at.stay()).stay(), at);
    Outcome outcome = stays.write(unlocked, at, running.stop(why));
    if (outcome instanceof Outcome.Written) running.wake().ifPresent(waking::touch);
    return outcome;
  }

  /// Whether somebody is woken should the next sign not come. The wake list can be lost.
  public boolean isAwaited(CheckIn.Running running) {
    return running.wake().filter(waking::isSet).isPresent();
  }

  /// Sets the wake anew.
  public Outcome awaitAgain(Unlocked unlocked, StayDesk.At at) {
    Stay stay = stays.look(unlocked, at.stay()).stay();
    CheckIn.Running running = running(stay, at);
    WakeId wake = await(unlocked, stay, running.next());
    Outcome outcome = stays.write(unlocked, at, new CheckInAwaited(wake));
    return answered(outcome, running, wake);
  }

  private WakeId await(Unlocked unlocked, Stay stay, Instant sign) {
    TeamId team = asks.look(unlocked, stay.opened().asks()).asks().opened().shelter();
    return waking.set(team, List.of(sign.plus(FIRST), sign.plus(SECOND)));
  }

  private Outcome answered(Outcome outcome, CheckIn.Running before, WakeId next) {
    if (outcome instanceof Outcome.Written) before.wake().ifPresent(waking::touch);
    return written(outcome, next);
  }

  /// What met a conflict named no wake: the new one is let go, the old one still stands.
  private Outcome written(Outcome outcome, WakeId wake) {
    if (!(outcome instanceof Outcome.Written)) waking.touch(wake);
    return outcome;
  }

  private static CheckIn.Running running(Stay stay, StayDesk.At at) {
    return switch (stay.checkIn(at.subject()).orElseThrow(Absent::new)) {
      case CheckIn.Running running -> running;
      case CheckIn.Stopped _ -> throw Refused.because("shelter.refuse.stopped");
    };
  }
}
