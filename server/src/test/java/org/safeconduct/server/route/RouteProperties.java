package org.safeconduct.server.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RouteEmbargoLifted;
import org.safeconduct.server.route.RouteFact.RouteEmbargoed;
import org.safeconduct.server.route.RouteFact.RoutePlacesCounted;
import org.safeconduct.server.route.RouteFact.RouteVerified;

/// Whatever was found out about a route, in whatever order, and whatever of it was taken back.
class RouteProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final List<RouteFact> FACTS =
      List.of(
          new RouteDescribed(RouteSamples.card(List.of(new Precondition.MayLeave())), "is-guests"),
          new RouteDescribed(RouteSamples.card(List.of()), null),
          new RouteVerified(DAY, Standing.RUNNING, List.of("The page.")),
          new RouteVerified(DAY.plusDays(30), Standing.SUSPENDED, List.of("The office.")),
          new RouteVerified(DAY.minusDays(200), Standing.RUNNING, List.of("A letter.")),
          new RoutePlacesCounted(10, 10, PartialDate.parse("2026-11"), "office"),
          new RoutePlacesCounted(10, 3, PartialDate.parse("2026-11"), "office"),
          new RouteEmbargoed(List.of()),
          new RouteEmbargoLifted(List.of()));

  @Test
  void everySequenceFoldsAndIsOpenOnlyWhereSomebodyLookedLately() {
    qt().withFixedSeed(20170501)
        .forAll(lists().of(integers().between(0, FACTS.size() + 5)).ofSizeBetween(0, 20))
        .check(dice -> {
          Chronicle register = register(dice);
          return new RouteListing().rows(register).count() <= 4
              && Routes.of(register).all().stream()
                  .allMatch(route ->
                      route.isKnown(DAY.plusDays(120))
                          || route.find(Situation.UNSTATED, DAY.plusDays(120)).answer()
                              == Finding.Answer.NOT_KNOWN);
        });
  }

  /// With every day that goes by a route only ever falls from open or closed to not known.
  @Test
  void timeOpensNothing() {
    qt().withFixedSeed(20170502)
        .forAll(
            lists().of(integers().between(0, FACTS.size() - 1)).ofSizeBetween(1, 12),
            integers().between(0, 300))
        .check((dice, days) ->
            Routes.of(register(dice)).all().stream()
                .allMatch(route -> {
                  Finding.Answer then = answer(route, DAY.plusDays(days));
                  Finding.Answer later = answer(route, DAY.plusDays(days + 1L));
                  return later == then || later == Finding.Answer.NOT_KNOWN;
                }));
  }

  @Test
  void offersCardsThatNobodyVerified() {
    List<Offered> all = Offered.all();
    assertThat(all).hasSizeGreaterThan(12).extracting(Offered::word).doesNotHaveDuplicates();
    assertThat(all).allSatisfy(offered -> assertThat(offered.card().sources()).isNotEmpty());
    ChronicleOf register = new ChronicleOf(ScopeKind.REGISTER);
    for (int n = 0; n < all.size(); n++) {
      register.tell(n + 1, new RouteDescribed(all.get(n).card(), all.get(n).word()));
    }
    Routes taken = Routes.of(register.chronicle());
    assertThat(taken.taken()).hasSameSizeAs(all);
    assertThat(taken.all())
        .allSatisfy(route -> assertThat(answer(route, DAY)).isEqualTo(Finding.Answer.NOT_KNOWN));
  }

  private static Finding.Answer answer(Route route, LocalDate day) {
    return route.find(Situation.UNSTATED, day).answer();
  }

  private static Chronicle register(List<Integer> dice) {
    ChronicleOf register = new ChronicleOf(ScopeKind.REGISTER);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < FACTS.size()) register.tell(1 + n % 2, FACTS.get(n));
      else register.tell(1, new Retracted(List.of((long) (i / 2)), ""));
    }
    return register.chronicle();
  }
}
