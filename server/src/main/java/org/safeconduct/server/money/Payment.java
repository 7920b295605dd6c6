package org.safeconduct.server.money;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.money.MoneyFact.MoneyApproved;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.MoneyFact.MoneyDeclined;
import org.safeconduct.server.money.MoneyFact.MoneyPaid;

/// Money for one person as it stands. What may be done is a method of the states that allow it.
public sealed interface Payment {
  Told<MoneyAsked> asked();

  default SubjectId id() {
    return asked().subject();
  }

  /// The state by its word, for lists and marks.
  default String word() {
    return switch (this) {
      case Asked _ -> "asked";
      case Approved _ -> "approved";
      case Paid _ -> "paid";
      case Declined _ -> "declined";
    };
  }

  record Asked(Told<MoneyAsked> asked) implements Payment {
    public MoneyApproved approve(String line, List<String> words) {
      return new MoneyApproved(line, words);
    }
  }

  record Approved(Told<MoneyAsked> asked, Told<MoneyApproved> approved) implements Payment {
    /// @throws Refused if who pays approved it themself
    public MoneyPaid pay(
        MemberId by, LocalDate on, Paying how, String voucher, List<String> words) {
      if (by.equals(approved.by())) throw Refused.because("money.refuse.own-approval");
      return new MoneyPaid(on, how, voucher, words);
    }
  }

  record Paid(Approved before, Told<MoneyPaid> paid) implements Payment {
    @Override
    public Told<MoneyAsked> asked() {
      return before.asked();
    }
  }

  record Declined(Told<MoneyAsked> asked, Told<MoneyDeclined> declined) implements Payment {}

  /// @throws Refused if nobody says why, or it is paid or declined already
  default MoneyDeclined decline(List<String> why) {
    if (why.isEmpty()) throw Refused.because("money.refuse.no-reason");
    return switch (this) {
      case Asked _, Approved _ -> new MoneyDeclined(why);
      case Paid _, Declined _ -> throw Refused.because("money.refuse.answered");
    };
  }

  /// @throws Refused if it is answered already
  default Asked waiting() {
    return switch (this) {
      case Asked asked -> asked;
      case Approved _, Paid _, Declined _ -> throw Refused.because("money.refuse.answered");
    };
  }

  /// @throws Refused if nobody approved it, or it is paid already
  default Approved payable() {
    return switch (this) {
      case Approved approved -> approved;
      case Asked _ -> throw Refused.because("money.refuse.not-approved");
      case Paid _, Declined _ -> throw Refused.because("money.refuse.answered");
    };
  }
}
