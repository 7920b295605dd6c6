package org.safeconduct.server.shelter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.Section;
import org.springframework.stereotype.Service;

/// What lists show of a stay, to the shelter's team alone: the person by their codename, where they
/// are placed, and what is due.
@Service
public class StayListing implements Listing {
  public static final String STAY = "stay";
  public static final String PLACEMENT = "placement";
  private static final int MISSED = 95;
  private static final int SIGN = 45;
  private static final int LEAVES = 30;
  private static final int RENEW = 15;

  @Override
  public ScopeKind scope() {
    return ScopeKind.SHELTER;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    return Stay.of(chronicle).stream()
        .flatMap(stay -> new Of(chronicle.scope(), chronicle.root(), stay).rows());
  }

  private record Of(ScopeId scope, SubjectId root, Stay stay) {
    Stream<Row> rows() {
      List<Row> rows = new ArrayList<>();
      String state = stay.standing().isEmpty() ? "nowhere" : "placed";
      rows.add(
          Row.of(root, STAY, state, codename(), Map.of("codename", codename()))
              .withText(List.of(codename()))
              .withRefs(List.of(stay.casefile().toString(), stay.opened().asks().toString())));
      stay.placements().forEach(placement -> rows.add(placement(placement)));
      stay.standing().forEach(standing -> leaves(standing).ifPresent(rows::add));
      stay.running().forEach(running -> rows.add(sign(running)));
      if (!stay.standing().isEmpty()) rows.addAll(renewals());
      return rows.stream();
    }

    private Row placement(Placement placement) {
      Map<String, String> shown = new LinkedHashMap<>();
      shown.put("codename", codename());
      shown.put("place", placement.place().toString());
      shown.put("from", placement.made().fact().from().toString());
      LocalDate until = placement.made().fact().until();
      if (until != null) shown.put("until", until.toString());
      return Row.of(placement.id(), PLACEMENT, placement.state().word(), codename(), shown)
          .withRefs(List.of(placement.place().toString()));
    }

    private Optional<Row> leaves(Placement.Standing standing) {
      return Optional.ofNullable(standing.made().fact().until())
          .map(until -> due("leaves", until).row(standing.id(), 1, LEAVES));
    }

    /// A sign that was missed has somebody on it; one that is expected counts from its hour on.
    private Row sign(CheckIn.Running running) {
      String step =
          running.agreed().fact().steps().stream().map(Step::words).findFirst().orElse("");
      DueRow row =
          running
              .missing()
              .map(missed ->
                  DueRow.since(
                      Section.DANGER, "shelter.due.missed", codename(), missed.expected(), path()))
              .orElseGet(() ->
                  DueRow.since(
                      Section.SIGN, "shelter.due.sign", codename(), running.next(), path()));
      return row.saying(step).row(running.id(), 1, running.missing().isPresent() ? MISSED : SIGN);
    }

    /// A signed authority lasts; what was said grows old in a month.
    private List<Row> renewals() {
      List<Row> rows = new ArrayList<>();
      stay.papers()
          .forEach((paper, told) -> {
            if (paper == Paper.AUTHORITY) return;
            LocalDate renewed = told.fact().dated().plusMonths(1);
            rows.add(due("renew", renewed).under(Section.STATEMENT).row(told.subject(), 1, RENEW));
          });
      return rows;
    }

    private DueRow due(String what, LocalDate on) {
      return DueRow.of("shelter.due." + what, codename(), new Due(on, ZoneOffset.UTC), path());
    }

    private String codename() {
      return stay.opened().codename();
    }

    private String path() {
      return "/shelter/stays/" + scope;
    }
  }
}
