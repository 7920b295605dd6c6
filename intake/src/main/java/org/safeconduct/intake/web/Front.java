package org.safeconduct.intake.web;

import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.intake.Settings;
import org.safeconduct.intake.body.Received;
import org.safeconduct.intake.body.Typed;
import org.safeconduct.intake.desk.HelpForm;
import org.safeconduct.intake.desk.Mailboxes;
import org.safeconduct.intake.desk.Posting;
import org.safeconduct.intake.desk.Tokens;
import org.safeconduct.intake.page.Honest;
import org.safeconduct.intake.page.Page;
import org.safeconduct.intake.page.Words;
import org.safeconduct.mail.box.Board;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.letter.Mail;
import org.safeconduct.mail.receipt.ReceiptCode;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.mail.receipt.TypedReceipt;
import org.safeconduct.mail.receipt.Wording;

/// Before the mailbox: the form, the receipt, the place where words are typed.
final class Front {
  private static final String LANGUAGE = "lang-";

  private final Settings settings;
  private final IntakeBox box;
  private final Posting posting;
  private final Tokens tokens;
  private final Mailboxes mailboxes;
  private final InstantSource clock;

  Front(
      Settings settings,
      IntakeBox box,
      Posting posting,
      Tokens tokens,
      Mailboxes mailboxes,
      InstantSource clock) {
    this.settings = settings;
    this.box = box;
    this.posting = posting;
    this.tokens = tokens;
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  /// The empty form, or the word that nothing can be taken.
  Answered empty(String language) {
    return form(tokens.draw(), Typed.NOTHING, Map.of(), language);
  }

  /// What the button asked for that was pressed.
  Answered post(Received received) throws IOException {
    Typed typed = received.typed();
    String language = language(typed.one("language"));
    String act = typed.one("act");
    String token = tokens.orNew(typed.one("token"));
    if (act.startsWith(LANGUAGE)) {
      return form(token, typed, Map.of(), language(act.substring(LANGUAGE.length())));
    }
    return switch (act) {
      case "enter" -> shown(new Page.Enter("", ""), language);
      case "open" -> open(typed.one("words"), language);
      case "mine" -> mine(token, language);
      case "form" -> empty(language);
      default -> send(received, token, language);
    };
  }

  /// The form again with what was typed, and the word that there is no room just now.
  Answered busy(Typed typed) {
    String language = language(typed.one("language"));
    return form(
        tokens.orNew(typed.one("token")),
        typed,
        problem("account", "problem.busy", language),
        language);
  }

  private Answered send(Received received, String token, String language) throws IOException {
    HelpForm form = new HelpForm(language, received.typed());
    Map<String, String> problems = problems(form, received);
    if (!problems.isEmpty()) return form(token, received.typed(), problems, language);
    try (ReceiptCode code = tokens.receipt(token);
        ReceiptKeys keys = code.keys()) {
      Mail.Asked asked = new Mail.Asked(keys.replyTo(), form.request(), received.enclosures());
      Posted posted = posting.ask(keys, asked, received.files());
      return switch (posted) {
        case ACCEPTED, ALREADY_THERE -> receipt(token, code, language);
        case FULL ->
            form(token, received.typed(), problem("account", "problem.full", language), language);
        case NO_KEY -> shown(new Page.Notice("closed", 503), language);
      };
    }
  }

  private static Map<String, String> problems(HelpForm form, Received received) {
    Words words = Words.in(form.language());
    Map<String, String> problems = new LinkedHashMap<>();
    form.tooLong().forEach(field -> problems.put(field, words.of("problem.long")));
    if (received.isTooMuch()) problems.put("files", words.of("problem.files"));
    if (problems.isEmpty() && received.enclosures().isEmpty() && form.isEmpty()) {
      problems.put("account", words.of("problem.empty"));
    }
    return problems;
  }

  private Answered receipt(String token, ReceiptCode code, String language) {
    Wording wording = Wording.of(language);
    return shown(
        new Page.Receipt(
            token, code.exposeWords(wording), wording == Wording.DIGITS, honest(language)),
        language);
  }

  private Answered open(String typed, String language) {
    Words words = Words.in(language);
    return switch (TypedReceipt.of(typed)) {
      case TypedReceipt.Read(ReceiptCode code) -> {
        try (code) {
          ReceiptKeys keys = code.keys();
          if (box.knows(keys.mailbox())) yield enter(keys, language);
          keys.close();
          yield shown(new Page.Enter(typed, words.of("enter.nothing")), language);
        }
      }
      case TypedReceipt.OtherLength(int found) ->
          shown(new Page.Enter(typed, words.of("enter.length", found)), language);
      case TypedReceipt.UnknownWord(int position) ->
          shown(new Page.Enter(typed, words.of("enter.unknown", position)), language);
      case TypedReceipt.Mistyped() ->
          shown(new Page.Enter(typed, words.of("enter.mistyped")), language);
    };
  }

  /// From the receipt's page straight into its mailbox.
  private Answered mine(String token, String language) {
    try (ReceiptCode code = tokens.receipt(token)) {
      ReceiptKeys keys = code.keys();
      if (box.knows(keys.mailbox())) return enter(keys, language);
      keys.close();
      return shown(new Page.Enter("", ""), language);
    }
  }

  private Answered enter(ReceiptKeys keys, String language) {
    return mailboxes
        .enter(keys, language)
        .<Answered>map(Answered.Onward::new)
        .orElseGet(() -> shown(new Page.Notice("busy", 503), language));
  }

  private Answered form(String token, Typed typed, Map<String, String> problems, String language) {
    return posting.isOpen()
        ? shown(new Page.Form(token, typed, problems, honest(language)), language)
        : shown(new Page.Notice("closed", 503), language);
  }

  private List<String> honest(String language) {
    return Honest.lines(Words.in(language), Board.read(settings.mail()), clock.instant());
  }

  private static Map<String, String> problem(String field, String key, String language) {
    return Map.of(field, Words.in(language).of(key));
  }

  private static Answered shown(Page page, String language) {
    return new Answered.Shown(page, language);
  }

  private static String language(String wished) {
    return Words.LANGUAGES.containsKey(wished) ? wished : "en";
  }
}
