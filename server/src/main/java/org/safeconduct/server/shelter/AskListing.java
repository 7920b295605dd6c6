package org.safeconduct.server.shelter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists show of what was asked: one row for each person, which points to the casefile, and
/// what waits. No place is in it, because none is in the facts.
@Service
public class AskListing implements Listing {
  public static final String KIND = "shelter-asks";
  private static final int GRAVE = 55;

  @Override
  public ScopeKind scope() {
    return ScopeKind.SHELTER;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Asks.of(chronicle).stream().flatMap(asks -> rows(chronicle, asks));
  }

  private static Stream<Row> rows(Chronicle chronicle, Asks asks) {
    String codename = asks.opened().codename();
    List<Row> rows = new ArrayList<>();
    String state = asks.asks().isEmpty() ? "" : asks.asks().getLast().state().word();
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("codename", codename);
    shown.put("team", asks.opened().shelter().toString());
    rows.add(
        Row.of(chronicle.root(), KIND, state, codename, shown)
            .withRefs(List.of(asks.opened().casefile().toString())));
    String path = "/shelter/asks/" + chronicle.scope();
    for (Ask ask : asks.asks()) {
      if (!(ask instanceof Ask.Undecided)) continue;
      String what = "shelter.due." + (ask instanceof Ask.Waiting ? "asked" : "no-bed-yet");
      Due day = new Due(ask.at().atZone(ZoneOffset.UTC).toLocalDate(), ZoneOffset.UTC);
      rows.add(DueRow.of(what, codename, day, path).under(Section.ANSWER).row(ask.id(), 1, GRAVE));
    }
    if (asks.asks().stream().anyMatch(Ask.Undecided.class::isInstance)) {
      asks.said()
          .map(said -> new Due(day(said.at().plus(Asks.HOLDS)), ZoneOffset.UTC))
          .map(day -> DueRow.of("shelter.due.say-again", codename, day, path))
          .ifPresent(due -> rows.add(due.row(chronicle.root(), 3, 1)));
    }
    if (asks.figuresAsked()) {
      Due day = new Due(day(chronicle), ZoneOffset.UTC);
      rows.add(DueRow.of("shelter.due.figures", codename, day, path).row(chronicle.root(), 2, 1));
    }
    return rows.stream();
  }

  private static LocalDate day(Chronicle chronicle) {
    return day(chronicle.live(AskFact.class).getLast().at());
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
