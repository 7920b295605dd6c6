package org.safeconduct.server.money;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.server.casework.Casefile;
import org.safeconduct.server.casework.Casework;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.search.DueRow;
import org.safeconduct.server.search.Listing;
import org.safeconduct.server.search.Row;
import org.springframework.stereotype.Service;

/// One row `money` for each payment, and what waits: for who approves, then for who pays.
@Service
public class MoneyListing implements Listing {
  public static final String KIND = "money";
  private static final int WAITS = 25;

  @Override
  public ScopeKind scope() {
    return ScopeKind.CASE;
  }

  @Override
  public Stream<Row> rows(Chronicle chronicle) {
    List<Payment> payments = Payments.of(chronicle).payments();
    if (payments.isEmpty()) return Stream.empty();
    Casework casework = Casework.of(chronicle);
    List<Row> rows = new ArrayList<>();
    for (Payment payment : payments) {
      rows.add(row(casework, payment));
      if (casework.casefile() instanceof Casefile.Closed) continue;
      due(chronicle, casework, payment).forEach(rows::add);
    }
    return rows.stream();
  }

  private static Row row(Casework casework, Payment payment) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("codename", casework.codename());
    shown.put("sum", payment.asked().fact().sum().text());
    shown.put("purpose", payment.asked().fact().purpose());
    shown.put("line", line(payment));
    shown.put("asked", payment.asked().by().toString());
    if (payment instanceof Payment.Approved approved) {
      shown.put("approved", approved.approved().by().toString());
    }
    return Row.of(payment.id(), KIND, payment.word(), casework.codename(), shown)
        .withText(List.of(payment.asked().fact().purpose()))
        .due(day(payment), WAITS);
  }

  /// The budget line that counts: who approved it chose it.
  static String line(Payment payment) {
    return switch (payment) {
      case Payment.Approved approved -> approved.approved().fact().line();
      case Payment.Paid paid -> paid.before().approved().fact().line();
      case Payment.Asked _, Payment.Declined _ -> payment.asked().fact().line();
    };
  }

  private static Stream<Row> due(Chronicle chronicle, Casework casework, Payment payment) {
    String path = "/casefiles/" + chronicle.scope() + "/money";
    String what =
        switch (payment) {
          case Payment.Asked _ -> "money.due.approve";
          case Payment.Approved _ -> "money.due.pay";
          case Payment.Paid _, Payment.Declined _ -> "";
        };
    if (what.isEmpty()) return Stream.empty();
    return Stream.of(
        DueRow.of(what, casework.codename(), new Due(day(payment), ZoneOffset.UTC), path)
            .saying(payment.asked().fact().sum().text())
            .row(payment.id(), 1, WAITS));
  }

  private static LocalDate day(Payment payment) {
    return LocalDate.ofInstant(payment.asked().at(), ZoneOffset.UTC);
  }
}
