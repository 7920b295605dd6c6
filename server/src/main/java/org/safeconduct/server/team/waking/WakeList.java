package org.safeconduct.server.team.waking;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Woken;

/// Every sign that is agreed now, and what was rung of late.
///
/// @param rung oldest first
/// @param lost when the list was found unreadable and begun anew; null if it never was
record WakeList(List<Wake> wakes, List<Rung> rung, @Nullable Instant lost) {
  static final WakeList EMPTY = new WakeList(List.of(), List.of(), null);
  private static final Duration REMEMBERED = Duration.ofDays(30);

  public WakeList {
    wakes = List.copyOf(wakes);
    rung = List.copyOf(rung);
  }

  Optional<Wake> find(WakeId id) {
    return wakes.stream().filter(wake -> wake.id().equals(id)).findFirst();
  }

  WakeList with(Wake wake) {
    return new WakeList(
        Stream.concat(without(wake.id()).wakes.stream(), Stream.of(wake)).toList(), rung, lost);
  }

  WakeList without(WakeId id) {
    return new WakeList(wakes.stream().filter(wake -> !wake.id().equals(id)).toList(), rung, lost);
  }

  List<Wake> due(Instant now) {
    return wakes.stream().filter(wake -> wake.due(now).isPresent()).toList();
  }

  /// What was due has been tried: whoever could not be reached stays due.
  ///
  /// @param tried as it stood when it was tried; what was touched meanwhile stays touched
  WakeList after(Wake tried, Woken how, Instant now) {
    if (find(tried.id()).filter(tried::equals).isEmpty()) return this;
    WakeList next = with(how == Woken.FAILED ? tried.failed() : tried.woken());
    if (how == Woken.FAILED && tried.failing()) return next;
    List<Rung> all = new ArrayList<>(rung);
    Rung one = new Rung(tried.team(), tried.rung() + 1, now, how);
    if (!all.contains(one)) all.add(one);
    return new WakeList(next.wakes, all, lost);
  }

  /// Without what is long over.
  WakeList swept(Instant now) {
    Instant oldest = now.minus(REMEMBERED);
    return new WakeList(
        wakes.stream().filter(wake -> wake.last().isAfter(oldest)).toList(),
        rung.stream().filter(one -> one.at().isAfter(oldest)).toList(),
        lost == null || lost.isBefore(oldest) ? null : lost);
  }

  @Override
  public String toString() {
    return "WakeList[" + wakes.size() + "]";
  }
}
