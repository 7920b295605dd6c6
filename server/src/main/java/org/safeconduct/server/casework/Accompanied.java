package org.safeconduct.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkFact.CasefileEnded;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.search.Row;

/// From when until when somebody was accompanied, as the row of their casefile says it: the keys
/// are known here alone.
///
/// @param ended empty while they are on their way, and again when they came back
/// @param keptFromFigures no figure that leaves the house may count them
public record Accompanied(LocalDate from, Optional<Ended> ended, boolean keptFromFigures) {
  private static final String FROM = "from";
  private static final String ENDED = "ended";
  private static final String ENDING = "ending";
  private static final String KEPT = "kept-from-figures";

  /// @param on the day on which it was written down
  public record Ended(Ending how, LocalDate on) {}

  /// What a row of kind `casefile` says; empty for one whose opening was destroyed.
  public static Optional<Accompanied> of(Row row) {
    Map<String, String> shown = row.shown();
    String from = shown.get(FROM);
    if (from == null) return Optional.empty();
    Optional<Ended> ended =
        Term.find(Ending.class, shown.getOrDefault(ENDING, ""))
            .map(how -> new Ended(how, LocalDate.parse(shown.getOrDefault(ENDED, from))));
    return Optional.of(new Accompanied(LocalDate.parse(from), ended, shown.containsKey(KEPT)));
  }

  static void show(Chronicle chronicle, Casework casework, Map<String, String> shown) {
    casework.opened().ifPresent(told -> shown.put(FROM, day(told.at()).toString()));
    if (casework.keptFromFigures()) shown.put(KEPT, "yes");
    if (!(casework.casefile() instanceof Casefile.Ended ended)) return;
    shown.put(ENDING, ended.how().ending().word());
    Corrections.in(chronicle, CaseworkFact.class).stream()
        .filter(told -> told.fact() instanceof CasefileEnded)
        .reduce((_, last) -> last)
        .ifPresent(told -> shown.put(ENDED, day(told.at()).toString()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
