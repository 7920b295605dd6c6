package org.safeconduct.server.testimony.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.site.Typed;
import org.safeconduct.server.testimony.Account;
import org.safeconduct.server.testimony.Contact;
import org.safeconduct.server.testimony.Interpreting;
import org.safeconduct.server.testimony.Listened;
import org.safeconduct.server.testimony.Matter;
import org.safeconduct.server.testimony.Prompt;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.SettingNoted;
import org.safeconduct.server.testimony.TimeAsSaid;

/// Reads an [AccountForm]; what was read means nothing while there are errors.
final class TypedAccount {
  private final AccountForm form;
  private final Typed typed;
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Account.Prompted> prompted = new ArrayList<>();

  private TypedAccount(AccountForm form, Typed typed) {
    this.form = form;
    this.typed = typed;
  }

  static Listened read(AccountForm form, Typed typed) {
    return new TypedAccount(form, typed).read();
  }

  private Listened read() {
    SubjectId witness =
        typed
            .chosen("witness", SubjectId::parse, form.witness())
            .orElseGet(() -> SubjectId.of(new byte[16]));
    PartialDate on = typed.date("on", form.on());
    Language language = language();
    words();
    Account.Kind kind = typed.term("kind", Account.Kind.class, form.kind());
    InterviewHeld interview =
        new InterviewHeld(
            witness,
            on,
            language,
            interpreting(),
            lines(form.present()),
            form.askedBefore(),
            typed.term("contact", Contact.class, form.contact()));
    return new Listened(
        interview,
        new SettingNoted(form.where(), form.how(), form.breaks()),
        form.why(),
        new AccountTaken(witness, null, kind, language, paragraphs, times()),
        new HashSet<>(typed.terms(Matter.class, form.matters())),
        prompted);
  }

  /// What was told freely comes first, then what was answered; a question left out leaves nothing.
  private void words() {
    paragraphs.addAll(Paragraphs.of(form.words()));
    for (String name : form.prompts()) {
      Term.find(Prompt.class, name)
          .ifPresent(prompt -> {
            for (String paragraph : Paragraphs.of(form.answer(name))) {
              prompted.add(new Account.Prompted(paragraphs.size(), prompt));
              paragraphs.add(paragraph);
            }
          });
    }
    if (paragraphs.isEmpty()) typed.wrong("words", "site.typed.needed");
  }

  private Interpreting interpreting() {
    return form.interpreter().isEmpty()
        ? Interpreting.NONE
        : new Interpreting(
            form.interpreter(),
            form.interpreting().contains("accepted"),
            form.interpreting().contains("declared"));
  }

  private Language language() {
    try {
      return new Language(form.language());
    } catch (IllegalArgumentException e) {
      typed.wrong("language", "testimony.wrong.language");
      return new Language("en");
    }
  }

  /// `after the holiday = 2017-04`: the second half may be missing.
  private List<TimeAsSaid> times() {
    List<TimeAsSaid> times = new ArrayList<>();
    for (String line : lines(form.times())) {
      int at = line.lastIndexOf('=');
      String said = at < 0 ? line : line.substring(0, at).strip();
      @Nullable PartialDate understood =
          at < 0 ? null : typed.date("times", line.substring(at + 1).strip());
      times.add(new TimeAsSaid(said, understood));
    }
    return times;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
