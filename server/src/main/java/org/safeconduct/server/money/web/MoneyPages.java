package org.safeconduct.server.money.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.casework.Slip;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.money.MoneyFact.MoneyPaid;
import org.safeconduct.server.money.Payment;
import org.safeconduct.server.money.Payments;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes money for one person ready for one reader.
record MoneyPages(Here here, Map<MemberId, String> names) {

  Folder folder(Chronicle chronicle) {
    String path = path(chronicle);
    return new Folder(
        "money.title",
        "money.text",
        List.of(Crumb.casefile(chronicle)),
        List.of(new Folder.Way(path + "/new", "money.ask.title")),
        Payments.of(chronicle).payments().reversed().stream().map(p -> card(path, p)).toList(),
        "money.none");
  }

  private Folder.Card card(String path, Payment payment) {
    List<Folder.Line> lines = new ArrayList<>();
    lines.add(new Folder.Line("money.purpose", payment.asked().fact().purpose()));
    lines.add(new Folder.Line("money.asked-by", name(payment.asked().by())));
    return switch (payment) {
      case Payment.Asked asked -> asked(path, asked, lines);
      case Payment.Approved approved -> approved(path, approved, lines);
      case Payment.Paid paid -> paid(path, paid, lines);
      case Payment.Declined declined ->
          card(declined, Mark.ENDED, lines, declined.declined().fact().why(), List.of());
    };
  }

  private Folder.Card asked(String path, Payment.Asked asked, List<Folder.Line> lines) {
    lines.add(new Folder.Line("money.line", asked.asked().fact().line()));
    List<String> text = asked.asked().fact().words();
    return card(asked, Mark.WAITING, lines, text, ways(path, asked, "approve", "decline"));
  }

  private Folder.Card approved(String path, Payment.Approved one, List<Folder.Line> lines) {
    approval(one, lines);
    List<String> text = one.approved().fact().words();
    return card(one, Mark.OPEN, lines, text, ways(path, one, "pay", "decline"));
  }

  private Folder.Card paid(String path, Payment.Paid one, List<Folder.Line> lines) {
    approval(one.before(), lines);
    MoneyPaid paid = one.paid().fact();
    lines.add(new Folder.Line("money.paid-by", name(one.paid().by())));
    lines.add(new Folder.Line("money.on", here.day(paid.on())));
    lines.add(new Folder.Line("money.paying", here.t("money.paying." + paid.how().word())));
    lines.add(new Folder.Line("money.voucher", paid.voucher()));
    List<Folder.Way> ways =
        paid.voucher().isEmpty()
            ? List.of()
            : List.of(new Folder.Way(path + "/" + one.id() + "/voucher", "money.voucher.title"));
    return card(one, Mark.GOOD, lines, paid.words(), ways);
  }

  private void approval(Payment.Approved one, List<Folder.Line> lines) {
    lines.add(new Folder.Line("money.line", one.approved().fact().line()));
    lines.add(new Folder.Line("money.approved-by", name(one.approved().by())));
  }

  private static List<Folder.Way> ways(String path, Payment payment, String... steps) {
    List<Folder.Way> ways = new ArrayList<>();
    for (String step : steps) {
      ways.add(new Folder.Way(path + "/" + payment.id() + "/" + step, "money." + step + ".title"));
    }
    return ways;
  }

  private Folder.Card card(
      Payment payment,
      Mark mark,
      List<Folder.Line> lines,
      List<String> text,
      List<Folder.Way> ways) {
    return new Folder.Card(
        payment.id().toString(),
        mark,
        "money.state." + payment.word(),
        payment.asked().fact().sum().text(),
        lines,
        text,
        here.when(payment.asked().at()),
        ways);
  }

  Slip asking(Chronicle chronicle, MoneyForm form) {
    return Slip.of(
        "money.ask",
        crumbs(chronicle),
        path(chronicle) + "/new",
        form.seen(),
        List.of(
            new SlipField.Kept("id", form.id()),
            new SlipField.Line("amount", "money.amount", "", form.amount(), "text", "short", true),
            new SlipField.Line(
                "currency",
                "money.currency",
                "money.currency-hint",
                form.currency(),
                "text",
                "short",
                true),
            new SlipField.Line(
                "purpose", "money.purpose", "money.purpose-hint", form.purpose(), "text", "", true),
            SlipField.hinted("line", "money.line", "money.line-hint", form.line()),
            SlipField.words("words", "casework.words", "", form.words())));
  }

  Slip step(Chronicle chronicle, Payment payment, MoneyStep step, MoneyForm form) {
    return Slip.of(
        "money." + step.word(),
        crumbs(chronicle),
        path(chronicle) + "/" + payment.id() + "/" + step.word(),
        form.seen(),
        step.fields(here, form));
  }

  private List<Crumb> crumbs(Chronicle chronicle) {
    return Crumb.room(chronicle, "money", here.t("money.title"));
  }

  static String path(Chronicle chronicle) {
    return Crumb.path(chronicle.scope()) + "/money";
  }

  private String name(MemberId member) {
    return names.getOrDefault(member, "");
  }

  @Override
  public String toString() {
    return "MoneyPages";
  }
}
