package org.safeconduct.server.money;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.money.MoneyFact.MoneyApproved;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.money.MoneyFact.MoneyDeclined;
import org.safeconduct.server.money.MoneyFact.MoneyPaid;
import org.springframework.stereotype.Service;

/// How money reads in a timeline.
@Service
class MoneyTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof MoneyFact money ? Optional.of(money(money)) : Optional.empty();
  }

  private static Said money(MoneyFact fact) {
    return switch (fact) {
      case MoneyAsked f -> said("asked", f.words(), f.sum().text(), f.purpose());
      case MoneyApproved f -> said("approved", f.words());
      case MoneyDeclined f -> said("declined", f.why());
      case MoneyPaid f -> said("paid", f.words(), Phrase.of("money.paying", f.how()), f.on());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("money.told." + key, arguments), text);
  }
}
