package org.safeconduct.server.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CasefileWorld;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.ChronicleOf;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.money.MoneyFact.MoneyApproved;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.MoneyFact.MoneyDeclined;
import org.safeconduct.server.money.MoneyFact.MoneyPaid;
import org.safeconduct.server.vault.Unlocked;

@Timeout(120)
class PaymentsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
  private static final MoneyAsked TICKET =
      new MoneyAsked(new Sum(240_50, "EUR"), "A ticket", "Journeys", List.of());
  private static final List<MoneyFact> ALL =
      List.of(
          TICKET,
          new MoneyApproved("Journeys", List.of()),
          new MoneyDeclined(List.of("There is a free seat.")),
          new MoneyPaid(DAY, Paying.VOUCHER, "ACDEF-HJKLM", List.of()));

  @TempDir Path folder;

  @Test
  void whoApprovesDoesNotPay() {
    try (CasefileWorld world = new CasefileWorld(folder);
        Unlocked caseworker = world.journal().caseworker();
        Unlocked colleague = world.journal().colleague()) {
      MoneyDesk desk = new MoneyDesk(world.desk(), world.journal().random());
      ScopeId casefile = world.open(caseworker).casefile();
      SubjectId ticket = SubjectId.random(world.journal().random());
      desk.ask(caseworker, new At(casefile, ticket, Seen.NOTHING), TICKET);
      At asked = world.at(caseworker, casefile, ticket);
      assertThatThrownBy(() -> desk.pay(caseworker, asked, DAY, Paying.CASH, List.of()))
          .hasMessage("money.refuse.not-approved");
      desk.approve(colleague, asked, "Journeys", List.of());
      At approved = world.at(colleague, casefile, ticket);
      assertThatThrownBy(() -> desk.pay(colleague, approved, DAY, Paying.CASH, List.of()))
          .hasMessage("money.refuse.own-approval");
      desk.pay(caseworker, approved, DAY, Paying.VOUCHER, List.of());
      Chronicle chronicle = world.look(caseworker, casefile);
      assertThat(Payments.of(chronicle).payments())
          .singleElement()
          .isInstanceOfSatisfying(
              Payment.Paid.class,
              paid -> assertThat(paid.paid().fact().voucher()).matches("[A-Z0-9]{5}-[A-Z0-9]{5}"));
      assertThat(new MoneyListing().rows(chronicle))
          .extracting(row -> row.kind() + " " + row.state())
          .containsExactly("money paid");
    }
  }

  /// One member alone never gets money out, whatever they write and in whatever order.
  @Test
  void oneMemberAlonePaysNothing() {
    qt().withFixedSeed(20170801)
        .forAll(lists().of(integers().between(0, 2 * ALL.size() + 8)).ofSizeBetween(0, 30))
        .check(dice -> {
          Chronicle chronicle = chronicle(dice);
          Payments payments = Payments.of(chronicle);
          return payments.payments().size() <= 2
              && payments.payments().stream().noneMatch(Payment.Paid.class::isInstance)
              && new MoneyListing().rows(chronicle).count() >= payments.payments().size();
        });
  }

  @Test
  void readsAmountsAsPeopleWriteThem() {
    assertThat(Sum.parse("1 200,50", "eur")).contains(new Sum(1200_50, "EUR"));
    assertThat(Sum.parse("1200", "GEL").orElseThrow().text()).isEqualTo("1200 GEL");
    assertThat(Sum.parse("0.5", "RUB").orElseThrow().text()).isEqualTo("0.50 RUB");
    for (String wrong : List.of("", "0", "-1", "1.234", "12a", "1e5", "9999999999")) {
      assertThat(Sum.parse(wrong, "EUR")).as(wrong).isEmpty();
    }
    assertThat(Sum.parse("1", "EURO")).isEmpty();
  }

  private static Chronicle chronicle(List<Integer> dice) {
    ChronicleOf scope = new ChronicleOf(ScopeKind.CASE);
    for (int i = 0; i < dice.size(); i++) {
      int n = dice.get(i);
      if (n < 2 * ALL.size()) scope.tell(1 + n % 2, ALL.get(n / 2));
      else if (n < 2 * ALL.size() + 6) scope.tell(1, new Retracted(List.of((long) (i / 2)), ""));
      else scope.erased(1);
    }
    return scope.chronicle();
  }
}
