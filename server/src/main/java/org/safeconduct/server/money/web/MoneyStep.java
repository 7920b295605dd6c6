package org.safeconduct.server.money.web;

import java.time.LocalDate;
import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.SlipField;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.money.MoneyDesk;
import org.safeconduct.server.money.Paying;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.vault.Unlocked;

/// What can be done about money that was asked: what its form asks, and what is then done.
enum MoneyStep implements Term {
  APPROVE {
    @Override
    List<SlipField> fields(Here here, MoneyForm form) {
      return List.of(
          SlipField.hinted("line", "money.line", "money.line-hint", form.line()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    Doing read(MoneyForm form, Typed typed) {
      List<String> words = Paragraphs.of(form.words());
      return (desk, member, at) -> desk.approve(member, at, form.line().strip(), words);
    }
  },
  DECLINE {
    @Override
    List<SlipField> fields(Here here, MoneyForm form) {
      return List.of(SlipField.neededWords("words", "casework.reason", "", form.words()));
    }

    @Override
    Doing read(MoneyForm form, Typed typed) {
      List<String> why = typed.neededWords("words", form.words());
      return (desk, member, at) -> desk.decline(member, at, why);
    }
  },
  PAY {
    @Override
    List<SlipField> fields(Here here, MoneyForm form) {
      return List.of(
          SlipField.day("on", "money.on", form.on()),
          SlipField.oneOf(
              "how", "money.paying", Choice.of(here, Paying.class, "money.paying"), form.how()),
          SlipField.words("words", "casework.words", "", form.words()));
    }

    @Override
    Doing read(MoneyForm form, Typed typed) {
      LocalDate on = typed.day("on", form.on());
      Paying how = typed.term("how", Paying.class, form.how());
      List<String> words = Paragraphs.of(form.words());
      return (desk, member, at) -> desk.pay(member, at, on, how, words);
    }
  };

  abstract List<SlipField> fields(Here here, MoneyForm form);

  abstract Doing read(MoneyForm form, Typed typed);

  /// What a form that is right does at the desk.
  @FunctionalInterface
  interface Doing {
    Outcome at(MoneyDesk desk, Unlocked member, At where);
  }
}
