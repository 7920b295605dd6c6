package org.safeconduct.server.team.waking;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Woken;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.vault.House;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Wakes somebody when an agreed sign does not come, also when nobody is signed in. What it keeps
/// names no person.
///
/// ```java
/// WakeId wake = waking.set(team, List.of(at, at.plus(Duration.ofMinutes(30))));
/// journal.write(…, new CheckInAgreed(…, wake));      // in this order, see below
/// …
/// WakeId next = waking.set(team, …);
/// journal.write(…, new SignCame(…, next));
/// waking.touch(wake);
/// ```
///
/// Whoever agrees on a sign sets the wake *before* they write the fact, and touches it *after* they
/// wrote that the sign came: a crash in between then wakes somebody in vain and never lets a sign
/// go unmissed. Every change is durable when its method returns.
@Service
public class Waking {
  /// Deeper than anybody's duty goes.
  public static final int MOST_LEVELS = 4;

  private static final Logger LOG = LoggerFactory.getLogger(Waking.class);

  private final WakeBox box;
  private final Bell bell;
  private final House house;
  private final Journal journal;
  private final InstantSource clock;
  private final SecureRandom random;

  public Waking(
      DataFolder folder,
      Scratch scratch,
      Vault vault,
      Journal journal,
      InstantSource clock,
      SecureRandom random) {
    this.house = vault.house();
    this.box = new WakeBox(scratch, house, random);
    this.bell = new Bell(folder.resolve("waking"));
    this.journal = journal;
    this.clock = clock;
    this.random = random;
  }

  /// A team is to be woken unless the wake is touched before.
  ///
  /// @param levels when the first duty phone rings, the second, …: 1 to [#MOST_LEVELS], rising;
  ///   each counts from the end of its quarter-hour
  public WakeId set(TeamId team, List<Instant> levels) {
    Wake wake = Wake.agreed(WakeId.random(random), team, levels);
    box.change(clock.instant(), list -> list.with(wake));
    return wake.id();
  }

  /// The sign came, or none is awaited any more. Whoever touches what is not there does no harm.
  public void touch(WakeId wake) {
    box.change(clock.instant(), list -> list.without(wake));
  }

  /// Whether this wake is still in the list. It may be lost with `scratch.db`: a page that shows an
  /// agreed sign says so when it is not, and offers to set it anew.
  public boolean isSet(WakeId wake) {
    return box.read(clock.instant()).find(wake).isPresent();
  }

  /// What was rung for this member's teams in the last thirty days, newest first.
  public List<Rung> rung(Unlocked unlocked) {
    return box.read(clock.instant()).rung().reversed().stream()
        .filter(one -> unlocked.teams().contains(one.team()))
        .toList();
  }

  /// When the list was found unreadable, if it was in the last thirty days.
  public Optional<Instant> lost() {
    return Optional.ofNullable(box.read(clock.instant()).lost());
  }

  /// The levels that have a command.
  public List<Integer> levels() {
    return bell.levels();
  }

  /// Looks once whether somebody has to be woken, and wakes them: each level once, however many
  /// signs are missing, because what is sent says nothing but to look. What the command sent before
  /// a crash could be remembered is sent again.
  public void beat() {
    if (!house.isFounded()) return;
    Instant now = clock.instant();
    Map<Integer, List<Wake>> due =
        box.read(now).due(now).stream()
            .collect(
                Collectors.groupingBy(
                    wake -> wake.rung() + 1, TreeMap::new, Collectors.toUnmodifiableList()));
    due.forEach((level, wakes) -> ring(level, wakes, now));
  }

  private void ring(int level, List<Wake> wakes, Instant now) {
    Woken how = bell.ring(level);
    wakes.stream()
        .filter(wake -> how != Woken.FAILED || !wake.failing())
        .map(Wake::team)
        .distinct()
        .forEach(team -> sign(team, level, how));
    box.change(
        now,
        list -> {
          WakeList next = list;
          for (Wake wake : wakes) next = next.after(wake, how, now);
          return next;
        });
  }

  /// That it is written down comes second to waking: a log that cannot be written stops no bell.
  private void sign(TeamId team, int level, Woken how) {
    try {
      journal.woke(team, level, how);
    } catch (RuntimeException e) {
      LOG.warn("that somebody was woken could not be written: {}", e.getClass().getSimpleName());
    }
  }
}
