package org.safeconduct.server.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.casework.Concern;
import org.safeconduct.server.casework.Heed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.route.PaperFact.PaperGone;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.route.RouteFact.RouteDescribed;
import org.safeconduct.server.route.RouteFact.RouteVerified;
import org.safeconduct.server.route.SituationFact.SituationStated;
import org.safeconduct.server.route.SituationFact.Stated;
import org.safeconduct.server.search.DueRow;

/// The documents that somebody has, what ends, and what stops without them.
class PapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Precondition HALF_A_YEAR = new Precondition.PassportValid(6);

  private final ChronicleOf casefile = new ChronicleOf(ScopeKind.CASE);

  @Test
  void aPassportThatEndsTooSoonIsTheMissingThingWhateverWasStated() {
    casefile.tell(9, new SituationStated(List.of(new Stated(HALF_A_YEAR, Known.YES))));
    assertThat(found().answer()).isEqualTo(Finding.Answer.OPEN);
    LocalDate soon = TODAY.plusMonths(6).minusDays(1);
    casefile.tell(1, paper(PaperKind.PASSPORT, soon, Keeping.WITH_THEM));
    assertThat(found().answer()).isEqualTo(Finding.Answer.CLOSED);
    assertThat(found().missing()).containsExactly(new Lack.PaperEnds(PaperKind.PASSPORT, soon));
  }

  @Test
  void aPassportThatLastsOpensWhatNobodyStated() {
    assertThat(found().answer()).isEqualTo(Finding.Answer.NOT_KNOWN);
    casefile.tell(1, paper(PaperKind.PASSPORT, TODAY.plusMonths(6), Keeping.WITH_THEM));
    assertThat(found().answer()).isEqualTo(Finding.Answer.OPEN);
  }

  @Test
  void ofTwoPassportsTheOneThatLastsCounts() {
    casefile.tell(1, paper(PaperKind.PASSPORT, TODAY.minusDays(1), Keeping.WITH_THEM));
    casefile.tell(2, paper(PaperKind.PASSPORT, TODAY.plusYears(5), Keeping.WITHIN_REACH));
    assertThat(found().answer()).isEqualTo(Finding.Answer.OPEN);
    casefile.tell(2, new PaperGone(List.of("Taken at the border.")));
    assertThat(found().missing())
        .containsExactly(new Lack.PaperEnds(PaperKind.PASSPORT, TODAY.minusDays(1)));
  }

  @Test
  void aDocumentWithoutAKnownEndAnswersNothing() {
    casefile.tell(1, paper(PaperKind.PASSPORT, null, Keeping.NOT_KNOWN));
    assertThat(found().answer()).isEqualTo(Finding.Answer.NOT_KNOWN);
  }

  @Test
  void whatEndsIsDueAndAPassportIsToBeRenewedBefore() {
    LocalDate end = LocalDate.of(2027, 9, 1);
    casefile.tell(1, paper(PaperKind.PASSPORT, end, Keeping.WITH_THEM));
    casefile.tell(2, paper(PaperKind.VISA, end, Keeping.WITH_THEM));
    List<DueRow> due = new PaperListing().rows(casefile.chronicle()).map(DueRow::of).toList();
    assertThat(due)
        .extracting(DueRow::what, row -> row.due().on())
        .containsExactly(
            tuple("route.due.paper-ends.passport", end),
            tuple("route.due.paper-renew", LocalDate.of(2026, 12, 1)),
            tuple("route.due.paper-ends.visa", end));
  }

  @Test
  void whatOthersKeepStandsAgainstTheStepsThatNeedIt() {
    casefile.tell(1, paper(PaperKind.PASSPORT, null, Keeping.OTHERS_KEEP_IT));
    casefile.tell(2, paper(PaperKind.IDENTITY_CARD, null, Keeping.WITH_THEM));
    List<Heed> heeds = new PaperHeeds().heeds(casefile.chronicle()).toList();
    assertThat(heeds)
        .singleElement()
        .satisfies(
            heed -> assertThat(heed.concerns()).containsExactly(Concern.LEAVING_THE_COUNTRY));
  }

  @Test
  void everySequenceFolds() {
    List<PaperFact> facts =
        List.of(
            paper(PaperKind.PASSPORT, TODAY, Keeping.WITH_THEM),
            paper(PaperKind.VISA, null, Keeping.OTHERS_KEEP_IT),
            new PaperGone(List.of("Lost.")));
    qt().withFixedSeed(20261203)
        .forAll(lists().of(integers().between(0, 8)).ofSizeBetween(0, 20))
        .check(dice -> {
          ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
          for (int i = 0; i < dice.size(); i++) {
            int n = dice.get(i);
            if (n < 6) scope.tell(1 + n % 2, facts.get(n / 2));
            else if (n < 8) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
            else scope.erased(1);
          }
          Chronicle chronicle = scope.chronicle();
          return Papers.of(chronicle).held().size() <= 2
              && new PaperListing().rows(chronicle).count() <= 4;
        });
  }

  private Finding found() {
    ChronicleOf register = new ChronicleOf(ScopeKind.REGISTER);
    register.tell(1, new RouteDescribed(RouteSamples.card(List.of(HALF_A_YEAR)), null));
    register.tell(1, new RouteVerified(TODAY, Standing.RUNNING, List.of("The ministry.")));
    return Routes.of(register.chronicle())
        .all()
        .getFirst()
        .find(Situation.of(casefile.chronicle()), TODAY);
  }

  private static PaperNoted paper(PaperKind kind, @Nullable LocalDate expires, Keeping keeping) {
    return new PaperNoted(kind, new Country("RU"), expires, keeping, "", kind.opens());
  }
}
