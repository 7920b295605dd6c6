package org.safeconduct.server.money;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;

/// What happens to money for one person.
public sealed interface MoneyFact extends Fact {

  /// @param purpose what for, in words that tell nobody who it is
  /// @param line of the organisation's budget, by its own word; may be empty
  @FactType("money-asked/1")
  record MoneyAsked(Sum sum, String purpose, String line, List<String> words) implements MoneyFact {
    public MoneyAsked {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MoneyAsked";
    }
  }

  /// @param line the budget line that it is taken from
  @FactType("money-approved/1")
  record MoneyApproved(String line, List<String> words) implements MoneyFact {
    public MoneyApproved {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MoneyApproved";
    }
  }

  @FactType("money-declined/1")
  record MoneyDeclined(List<String> why) implements MoneyFact {
    public MoneyDeclined {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "MoneyDeclined";
    }
  }

  /// @param voucher the voucher's own word; empty where it was paid otherwise
  @FactType("money-paid/1")
  record MoneyPaid(LocalDate on, Paying how, String voucher, List<String> words)
      implements MoneyFact {
    public MoneyPaid {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "MoneyPaid";
    }
  }
}
