package org.safeconduct.intake.web;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where bodies of one size are read: so many at a time, so many of one sender, each within its
/// time. When all seats are taken, whoever has sat longest makes way, if that was long: a slow
/// sender cannot keep others out, and an honest one on a poor line is done by then.
final class Lane {
  private final int seats;
  private final int each;
  private final Duration fair;
  private final Duration longest;
  private final List<Seat> taken = new ArrayList<>();

  /// @param seats so many bodies at a time
  /// @param each so many of one sender
  /// @param fair how long nobody has to make way
  /// @param longest how long one may take at all
  Lane(int seats, int each, Duration fair, Duration longest) {
    this.seats = seats;
    this.each = each;
    this.fair = fair;
    this.longest = longest;
  }

  /// A seat, to be closed; nothing where there is none.
  ///
  /// @param hangUp ends the sender's connection
  synchronized Optional<Seat> take(String sender, long nanos, Closeable hangUp) {
    if (taken.stream().filter(seat -> seat.sender.equals(sender)).count() >= each) {
      return Optional.empty();
    }
    if (taken.size() >= seats && !makeWay(nanos)) return Optional.empty();
    Seat seat = new Seat(sender, nanos, hangUp);
    taken.add(seat);
    return Optional.of(seat);
  }

  private boolean makeWay(long nanos) {
    Optional<Seat> slowest =
        taken.stream()
            .min(Comparator.comparingLong(seat -> seat.since))
            .filter(seat -> nanos - seat.since > fair.toNanos());
    slowest.ifPresent(this::end);
    return slowest.isPresent();
  }

  /// Ends those who take longer than anybody may.
  synchronized void sweep(long nanos) {
    List<Seat> over =
        taken.stream().filter(seat -> nanos - seat.since > longest.toNanos()).toList();
    over.forEach(this::end);
  }

  synchronized int size() {
    return taken.size();
  }

  private void end(Seat seat) {
    taken.remove(seat);
    try {
      seat.hangUp.close();
    } catch (IOException e) {
      // It is gone already.
    }
  }

  private synchronized void leave(Seat seat) {
    taken.remove(seat);
  }

  /// One body that is being read.
  final class Seat implements AutoCloseable {
    private final String sender;
    private final long since;
    private final Closeable hangUp;

    private Seat(String sender, long since, Closeable hangUp) {
      this.sender = sender;
      this.since = since;
      this.hangUp = hangUp;
    }

    @Override
    public void close() {
      leave(this);
    }
  }
}
