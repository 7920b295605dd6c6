package org.safeconduct.server.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.money.MoneyFact.MoneyApproved;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.MoneyFact.MoneyDeclined;
import org.safeconduct.server.money.MoneyFact.MoneyPaid;

/// The money of a casefile, folded from its chronicle. Total: what does not follow from what was
/// before, such as a payment by who approved it, is listed in `odd` and counts for nothing.
///
/// @param payments in the order in which they were asked
public record Payments(List<Payment> payments, List<Told<MoneyFact>> odd) {
  public Payments {
    payments = List.copyOf(payments);
    odd = List.copyOf(odd);
  }

  public static Payments of(Chronicle chronicle) {
    Map<SubjectId, Payment> payments = new LinkedHashMap<>();
    List<Told<MoneyFact>> odd = new ArrayList<>();
    for (Told<MoneyFact> told : Corrections.in(chronicle, MoneyFact.class)) {
      next(payments.get(told.subject()), told)
          .ifPresentOrElse(payment -> payments.put(told.subject(), payment), () -> odd.add(told));
    }
    return new Payments(List.copyOf(payments.values()), odd);
  }

  public Optional<Payment> payment(SubjectId id) {
    return payments.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /// Empty where the state does not allow it.
  private static Optional<Payment> next(@Nullable Payment now, Told<MoneyFact> told) {
    return switch (told.fact()) {
      case MoneyAsked fact ->
          now == null ? Optional.of(new Payment.Asked(as(told, fact))) : Optional.empty();
      case MoneyApproved fact ->
          now instanceof Payment.Asked asked
              ? Optional.of(new Payment.Approved(asked.asked(), as(told, fact)))
              : Optional.empty();
      case MoneyPaid fact ->
          now instanceof Payment.Approved approved && !approved.approved().by().equals(told.by())
              ? Optional.of(new Payment.Paid(approved, as(told, fact)))
              : Optional.empty();
      case MoneyDeclined fact ->
          now instanceof Payment.Asked || now instanceof Payment.Approved
              ? Optional.of(new Payment.Declined(now.asked(), as(told, fact)))
              : Optional.empty();
    };
  }

  private static <F extends MoneyFact> Told<F> as(Told<MoneyFact> told, F fact) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), fact);
  }
}
