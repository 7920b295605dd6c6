package org.safeconduct.server.money;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.money.MoneyFact.MoneyAsked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of money: who asks, who approves, who pays.
@Service
public class MoneyDesk {
  /// No letters or digits that are taken for others when read aloud or by a bad light.
  private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY34679";

  private static final int LENGTH = 10;

  private final CaseworkDesk casework;
  private final SecureRandom random;

  public MoneyDesk(CaseworkDesk casework, SecureRandom random) {
    this.casework = casework;
    this.random = random;
  }

  /// Under a subject that the form brought along: sent twice it is asked once.
  public Outcome ask(Unlocked unlocked, At at, MoneyAsked asked) {
    return casework.enter(unlocked, at, _ -> asked);
  }

  public Outcome approve(Unlocked unlocked, At at, String line, List<String> words) {
    return casework.enter(
        unlocked, at, chronicle -> payment(chronicle, at).waiting().approve(line, words));
  }

  public Outcome decline(Unlocked unlocked, At at, List<String> why) {
    return casework.enter(unlocked, at, chronicle -> payment(chronicle, at).decline(why));
  }

  /// Pays what another approved. A voucher gets a word of its own, drawn, never chosen.
  public Outcome pay(Unlocked unlocked, At at, LocalDate on, Paying how, List<String> words) {
    String voucher = how == Paying.VOUCHER ? draw() : "";
    return casework.enter(
        unlocked,
        at,
        chronicle ->
            payment(chronicle, at).payable().pay(unlocked.member(), on, how, voucher, words));
  }

  private static Payment payment(Chronicle chronicle, At at) {
    return Payments.of(chronicle).payment(at.subject()).orElseThrow(Absent::new);
  }

  private String draw() {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 5 == 0) word.append('-');
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }
}
