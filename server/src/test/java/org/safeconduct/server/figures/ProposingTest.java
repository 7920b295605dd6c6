package org.safeconduct.server.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.safeconduct.estimate.protect.History;
import org.safeconduct.estimate.protect.Outcome;
import org.safeconduct.estimate.protect.Release;
import org.safeconduct.server.casework.Accompanied;
import org.safeconduct.server.casework.Ending;

/// What a coordinator is offered to say, month after month.
class ProposingTest {
  private static final LocalDate CAME = LocalDate.of(2025, 1, 10);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 20);
  private static final Asked BY_YEAR = new Asked(Cut.YEAR, Manner.EXACT);
  private final List<Accompanied> people = new ArrayList<>();

  @Test
  void countsNobodyWhoIsOnTheirWayOrKeptFromFiguresOrEndedLately() {
    ended(6, Ending.ARRIVED, LocalDate.of(2026, 2, 3));
    ended(9, Ending.ARRIVED, LocalDate.of(2026, 10, 3));
    people.add(new Accompanied(CAME, Optional.empty(), false));
    people.add(new Accompanied(CAME, of(Ending.STAYED, LocalDate.of(2026, 2, 4)), true));
    Proposal.Sayable sayable = (Proposal.Sayable) proposed(NOVEMBER, History.NONE, BY_YEAR);
    assertThat(total(sayable.release())).hasValue(6);
    // The quarter that ended on 30 September has not been over for three months.
    assertThat(sayable.until()).isEqualTo(LocalDate.of(2026, 6, 30));
  }

  @Test
  void saysNothingWhereNobodyIsCounted() {
    assertThat(proposed(NOVEMBER, History.NONE, BY_YEAR)).isInstanceOf(Proposal.Nobody.class);
  }

  @Test
  void doesNotSayHowManyWhereTheyAreFew() {
    ended(4, Ending.ARRIVED, LocalDate.of(2026, 2, 3));
    Proposal.Withheld withheld = (Proposal.Withheld) proposed(NOVEMBER, History.NONE, BY_YEAR);
    assertThat(withheld.reasons()).containsExactly(new Outcome.Reason.TooFewInAll());
  }

  @Test
  void oneMoreThanLastTimeIsRefusedWithSomethingThatSaysLess() {
    ended(7, Ending.ARRIVED, LocalDate.of(2026, 2, 3));
    ended(5, Ending.RETURNED, LocalDate.of(2025, 8, 3));
    Asked byEnding = new Asked(Cut.ENDING, Manner.EXACT);
    Release first = ((Proposal.Sayable) proposed(NOVEMBER, History.NONE, byEnding)).release();
    assertThat(first.hidden()).isZero();
    ended(1, Ending.ARRIVED, LocalDate.of(2026, 5, 3));
    History history = History.NONE.with(first);
    LocalDate later = NOVEMBER.plusDays(30);
    Proposal.Withheld withheld = (Proposal.Withheld) proposed(later, history, byEnding);
    assertThat(withheld.reasons()).containsExactly(new Outcome.Reason.TooFewNewInAll());
    Asked instead = withheld.instead().orElseThrow();
    assertThat(instead.manner()).isNotEqualTo(Manner.EXACT);
    Release rounded = ((Proposal.Sayable) proposed(later, history, instead)).release();
    assertThat(rounded.slack()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void roundsTheSameFiguresTheSameWayHoweverOftenItIsAsked() {
    ended(13, Ending.ARRIVED, LocalDate.of(2026, 2, 3));
    ended(8, Ending.RETURNED, LocalDate.of(2025, 8, 3));
    Asked rough = new Asked(Cut.ENDING, Manner.FIVES);
    Release first = ((Proposal.Sayable) proposed(NOVEMBER, History.NONE, rough)).release();
    for (int again = 0; again < 20; again++) {
      Release same = ((Proposal.Sayable) proposed(NOVEMBER, History.NONE, rough)).release();
      for (int place = 0; place < first.shape().size(); place++) {
        assertThat(same.at(place)).isEqualTo(first.at(place));
      }
    }
  }

  @Test
  void whoCameBackIsCountedNoMore() {
    ended(12, Ending.ARRIVED, LocalDate.of(2026, 2, 3));
    Release first = ((Proposal.Sayable) proposed(NOVEMBER, History.NONE, BY_YEAR)).release();
    people.removeLast();
    people.add(new Accompanied(CAME, Optional.empty(), false));
    Proposal next = proposed(NOVEMBER.plusDays(1), History.NONE.with(first), BY_YEAR);
    assertThat(((Proposal.Withheld) next).reasons())
        .containsExactly(new Outcome.Reason.TooFewNewInAll());
  }

  private Proposal proposed(LocalDate today, History history, Asked asked) {
    return new Proposing(EndedWays.of(people, today), history, today, 4711).of(asked);
  }

  private void ended(int count, Ending how, LocalDate on) {
    for (int i = 0; i < count; i++) people.add(new Accompanied(CAME, of(how, on), false));
  }

  private static Optional<Accompanied.Ended> of(Ending how, LocalDate on) {
    return Optional.of(new Accompanied.Ended(how, on));
  }

  private static OptionalLong total(Release release) {
    return release.at(release.shape().grandTotal());
  }
}
