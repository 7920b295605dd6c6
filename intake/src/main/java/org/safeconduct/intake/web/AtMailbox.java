package org.safeconduct.intake.web;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.safeconduct.intake.Settings;
import org.safeconduct.intake.body.Received;
import org.safeconduct.intake.body.Typed;
import org.safeconduct.intake.desk.Mailboxes;
import org.safeconduct.intake.desk.Posting;
import org.safeconduct.intake.page.Honest;
import org.safeconduct.intake.page.Page;
import org.safeconduct.intake.page.Words;
import org.safeconduct.mail.box.Board;
import org.safeconduct.mail.box.IntakeBox;
import org.safeconduct.mail.box.Posted;
import org.safeconduct.mail.form.Limits;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.Mail;

/// At an open mailbox: the unread answers, one box to write, and the few things that a person can
/// decide there.
final class AtMailbox {
  private static final String LANGUAGE = "lang-";

  private final Settings settings;
  private final IntakeBox box;
  private final Posting posting;
  private final Mailboxes mailboxes;
  private final InstantSource clock;

  AtMailbox(
      Settings settings, IntakeBox box, Posting posting, Mailboxes mailboxes, InstantSource clock) {
    this.settings = settings;
    this.box = box;
    this.posting = posting;
    this.mailboxes = mailboxes;
    this.clock = clock;
  }

  Answered show(Mailboxes.Visit visit) {
    return show(visit, "", "");
  }

  private Answered show(Mailboxes.Visit visit, String typed, String problem) {
    Words words = Words.in(visit.language());
    Optional<Holding> holding =
        box.holding(visit.keys())
            .map(held ->
                new Holding(
                    held.kinds(),
                    held.consents().stream()
                        .filter(consent -> !visit.hasWithdrawn(consent.id()))
                        .toList()));
    return new Answered.Shown(
        new Page.Mailbox(
            visit.token(),
            visit.takeNotice(),
            box.answers(visit.keys(), clock.instant()),
            holding.orElse(null),
            Honest.lines(words, Board.read(settings.mail()), clock.instant()),
            typed,
            problem),
        visit.language());
  }

  /// What the button asked for that was pressed. A form of an older page changes nothing but what
  /// it sends, and that only once.
  Answered post(Mailboxes.Visit visit, String cookie, Received received) throws IOException {
    Typed typed = received.typed();
    String act = typed.one("act");
    if (!typed.one("withdraw").isEmpty()) return withdraw(visit, typed.one("withdraw"));
    if (act.startsWith(LANGUAGE)) {
      String wished = act.substring(LANGUAGE.length());
      if (Words.LANGUAGES.containsKey(wished)) visit.speak(wished);
      return show(visit, typed.one("text"), "");
    }
    return switch (act) {
      case "read" -> read(visit);
      case "not-safe" -> notSafe(visit);
      case "delete" -> new Answered.Shown(new Page.Deleting(visit.token()), visit.language());
      case "delete-all" -> delete(visit, cookie);
      case "back" -> new Answered.Onward("");
      case "close" -> close(visit, cookie, "closed-mailbox");
      default -> write(visit, received);
    };
  }

  private Answered write(Mailboxes.Visit visit, Received received) throws IOException {
    Words words = Words.in(visit.language());
    String text = received.typed().one("text").strip();
    if (text.length() > Limits.TEXT) return show(visit, text, words.of("problem.long"));
    if (received.isTooMuch()) return show(visit, text, words.of("problem.files"));
    if (text.isEmpty() && received.enclosures().isEmpty()) {
      return show(visit, text, words.of("problem.empty"));
    }
    Mail mail = new Mail.Wrote(text, received.enclosures());
    return switch (send(visit, mail, received)) {
      case ACCEPTED, ALREADY_THERE -> onward(visit, "mailbox.sent");
      case FULL -> show(visit, text, words.of("problem.full"));
      case NO_KEY -> show(visit, text, words.of("closed.text"));
    };
  }

  /// Nothing that can be seen changes: not a word, whatever became of it. Whoever stands behind the
  /// person sees the mailbox as before.
  private Answered notSafe(Mailboxes.Visit visit) throws IOException {
    posting.write(visit.keys(), new Mail.NotSafe(), visit.token(), List.of());
    return new Answered.Onward("");
  }

  private Answered withdraw(Mailboxes.Visit visit, String consent) throws IOException {
    if (consent.length() > Limits.LINE) return new Answered.Onward("");
    Posted posted =
        posting.write(visit.keys(), new Mail.Withdrew(consent), visit.token(), List.of());
    return switch (posted) {
      case ACCEPTED, ALREADY_THERE -> {
        visit.withdrew(consent);
        yield onward(visit, "mailbox.withdrawn");
      }
      case FULL, NO_KEY -> show(visit, "", Words.in(visit.language()).of("problem.full"));
    };
  }

  private Answered read(Mailboxes.Visit visit) {
    box.read(visit.keys().mailbox());
    return onward(visit, "");
  }

  private Answered delete(Mailboxes.Visit visit, String cookie) throws IOException {
    Posted posted = posting.write(visit.keys(), new Mail.DeletionAsked(), "", List.of());
    return switch (posted) {
      case ACCEPTED, ALREADY_THERE -> {
        box.end(visit.keys().mailbox());
        yield close(visit, cookie, "deleted");
      }
      case FULL, NO_KEY -> show(visit, "", Words.in(visit.language()).of("problem.full"));
    };
  }

  private Answered close(Mailboxes.Visit visit, String cookie, String said) {
    String language = visit.language();
    mailboxes.leave(cookie);
    return new Answered.Closed(new Page.Notice(said, 200), language);
  }

  private Posted send(Mailboxes.Visit visit, Mail mail, Received received) throws IOException {
    return posting.write(visit.keys(), mail, visit.token(), received.files());
  }

  private Answered onward(Mailboxes.Visit visit, String said) {
    visit.turn(mailboxes.token(), said);
    return new Answered.Onward("");
  }
}
