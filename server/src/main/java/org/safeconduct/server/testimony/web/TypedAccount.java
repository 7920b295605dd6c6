package org.safeconduct.server.testimony.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TimeAsSaid;

/// Reads an [AccountForm]; what was read means nothing while there are errors.
record TypedAccount(InterviewHeld interview, AccountTaken account) {

  static TypedAccount read(AccountForm form, Typed typed) {
    SubjectId witness = witness(form, typed);
    PartialDate on = typed.date("on", form.on());
    Language language = language(form, typed);
    List<String> present =
        form.present().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    List<String> words = typed.neededWords("words", form.words());
    Account.Kind kind = typed.term("kind", Account.Kind.class, form.kind());
    return new TypedAccount(
        new InterviewHeld(
            witness,
            on,
            language,
            interpreting(form),
            present,
            form.askedBefore(),
            typed.term("contact", Contact.class, form.contact())),
        new AccountTaken(witness, null, kind, language, words, times(form, typed)));
  }

  private static Interpreting interpreting(AccountForm form) {
    String relation = form.interpreter().strip();
    return relation.isEmpty()
        ? Interpreting.NONE
        : new Interpreting(
            relation,
            form.interpreting().contains("accepted"),
            form.interpreting().contains("declared"));
  }

  private static SubjectId witness(AccountForm form, Typed typed) {
    return typed
        .chosen("witness", SubjectId::parse, form.witness())
        .orElseGet(() -> SubjectId.of(new byte[16]));
  }

  private static Language language(AccountForm form, Typed typed) {
    try {
      return new Language(form.language());
    } catch (IllegalArgumentException e) {
      typed.wrong("language", "testimony.wrong.language");
      return new Language("en");
    }
  }

  /// `after the holiday = 2017-04`: the second half may be missing.
  private static List<TimeAsSaid> times(AccountForm form, Typed typed) {
    List<TimeAsSaid> times = new ArrayList<>();
    for (String line : form.times().lines().map(String::strip).toList()) {
      if (line.isEmpty()) continue;
      int at = line.lastIndexOf('=');
      String said = at < 0 ? line : line.substring(0, at).strip();
      @Nullable PartialDate understood =
          at < 0 ? null : typed.date("times", line.substring(at + 1).strip());
      times.add(new TimeAsSaid(said, understood));
    }
    return times;
  }
}
