package org.safeconduct.intake.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.mail.box.Board;

/// What is said of us: who reads, when we answer, what we cannot do. From the board that the house
/// writes; what is old, or not there, is said to be unknown.
public final class Honest {
  private static final Duration FRESH = Duration.ofDays(3);

  private Honest() {}

  /// One sentence each.
  public static List<String> lines(Words words, Optional<Board> board, Instant now) {
    List<String> lines = new ArrayList<>();
    Optional<Board> fresh =
        board.filter(one -> Duration.between(one.written(), now).compareTo(FRESH) < 0);
    int readers = fresh.map(Board::readers).orElse(0);
    lines.add(readers > 0 ? words.of("honest.readers", readers) : words.of("honest.team"));
    lines.add(fresh.map(one -> when(words, one, now)).orElseGet(() -> words.of("honest.unknown")));
    if (fresh.isPresent() && !fresh.get().urgent()) lines.add(words.of("honest.not-at-night"));
    lines.add(words.of("honest.cannot"));
    return List.copyOf(lines);
  }

  private static String when(Words words, Board board, Instant now) {
    Instant next = board.nextLook();
    if (next != null && next.isAfter(now)) {
      LocalDate day = LocalDate.ofInstant(next, ZoneOffset.UTC);
      LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
      return day.equals(today) ? words.of("honest.today") : words.of("honest.day", words.day(day));
    }
    int hours = board.usualHours();
    if (hours <= 0) return words.of("honest.unknown");
    return hours <= 24
        ? words.of("honest.within-a-day")
        : words.of("honest.within-days", Math.ceilDiv(hours, 24));
  }
}
