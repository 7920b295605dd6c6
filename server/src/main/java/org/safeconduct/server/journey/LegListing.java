package org.safeconduct.server.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journey.LegFact.LegPlanned;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists show of legs, to those who hold the key of each: a row `leg`, and a row `due` for
/// setting out, or for a sign, from the moment on by which it should have come.
@Service
public class LegListing implements Listing {
  private static final int SETS_OUT = 60;
  private static final int SIGN = 90;

  @Override
  public ScopeKind scope() {
    return ScopeKind.LEG;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    Leg leg = Leg.of(chronicle);
    return leg.planned().stream().flatMap(planned -> rows(chronicle, leg, planned));
  }

  private static Stream<Row> rows(Chronicle chronicle, Leg leg, LegPlanned planned) {
    String path = "/legs/" + chronicle.scope();
    LegPlan plan = planned.plan();
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("codename", planned.codename());
    shown.put("path", path);
    shown.put("from", plan.from());
    shown.put("to", plan.to());
    leg.sign().ifPresent(sign -> shown.put("sign", sign.toString()));
    Row row =
        Row.of(chronicle.root(), "leg", leg.state().word(), planned.codename(), shown)
            .withRefs(List.of(planned.journey().toString()))
            .due(plan.day().on(), SETS_OUT);
    return Stream.concat(Stream.of(row), due(chronicle, leg, planned, path));
  }

  private static Stream<Row> due(Chronicle chronicle, Leg leg, LegPlanned planned, String path) {
    return switch (leg.state()) {
      case PLANNED ->
          Stream.of(
              DueRow.of("journey.due.sets-out", planned.codename(), planned.plan().day(), path)
                  .under(Section.JOURNEY)
                  .row(chronicle.root(), 1, SETS_OUT));
      case ON_THE_WAY ->
          leg.sign().stream()
              .map(sign ->
                  DueRow.since(Section.SIGN, "journey.due.sign", planned.codename(), sign, path)
                      .saying(String.join(" ", planned.plan().fallback()))
                      .row(chronicle.root(), 2, SIGN));
      case ARRIVED, BROKEN_OFF -> Stream.empty();
    };
  }
}
