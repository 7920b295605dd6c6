package org.safeconduct.server.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Found;

/// Something that is due, as a list shows it; drawn by `site/parts/due.jte`.
///
/// @param zone whose clock counts; empty where it is ours
/// @param whose codename or witness number
/// @param detail country and words, ready to be read
public record DueLine(
    Mark mark,
    String state,
    String day,
    String zone,
    String whose,
    String what,
    String detail,
    String path) {
  private static final int SOON_DAYS = 7;

  public static List<DueLine> of(Found found, Instant now, Here here) {
    return found.hits().stream().map(hit -> of(DueRow.of(hit.row()), now, here)).toList();
  }

  public static DueLine of(DueRow row, Instant now, Here here) {
    Due due = row.due();
    LocalDate today = LocalDate.ofInstant(now, due.zone());
    String word = word(due, now, today);
    return new DueLine(
        switch (word) {
          case "late" -> Mark.URGENT;
          case "now" -> Mark.OPEN;
          default -> Mark.PLANNED;
        },
        "site.due." + word,
        here.day(due.on()),
        due.zone().normalized().equals(ZoneOffset.UTC) ? "" : due.zone().getId().replace('_', ' '),
        row.whose(),
        here.t(row.what()),
        detail(row, here),
        row.path());
  }

  /// A day ends where the one who counts it lives.
  private static String word(Due due, Instant now, LocalDate today) {
    if (due.isPast(now)) return "late";
    if (due.on().equals(today)) return "now";
    return due.on().isBefore(today.plusDays(SOON_DAYS)) ? "soon" : "later";
  }

  private static String detail(DueRow row, Here here) {
    String country =
        row.country().isEmpty() ? "" : new Country(row.country()).name(here.words().locale());
    return String.join(
        " · ", Stream.of(country, row.detail()).filter(words -> !words.isEmpty()).toList());
  }

  @Override
  public String toString() {
    return "DueLine[" + state + "]";
  }
}
