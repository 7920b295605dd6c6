package org.safeconduct.server.journal.check;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Broken;
import org.safeconduct.server.journal.log.Head;
import org.safeconduct.server.journal.log.LogReader;
import org.safeconduct.server.journal.log.LogRow;

/// Rows behind the signed head, which nobody appended.
final class Beyond {
  private Beyond() {}

  static Optional<Broken> the(LogReader log, String origin) {
    long size = log.head().map(Head::size).orElse(0L);
    List<LogRow> beyond = log.from(size, 1);
    if (beyond.isEmpty()) return Optional.empty();
    // Read again: it may have been appended between the two readings.
    long now = log.head().map(Head::size).orElse(0L);
    long position = beyond.getFirst().position();
    return position < now
        ? Optional.empty()
        : Optional.of(new Broken(origin + " " + position, "the row is behind the signed head"));
  }
}
