package org.safeconduct.server.testimony;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.InterviewHeld;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to accounts.
@Service
public class TestimonyDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public TestimonyDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// Writes down an account and the interview in which it was given, in one commit. Only a witness
  /// who has terms in this inquiry can be asked for one.
  public Optional<Outcome> take(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId account,
      InterviewHeld interview,
      AccountTaken taken) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          if (Witnesses.of(chronicle).at(taken.witness()).isEmpty()) {
            throw Refused.because("testimony.refuse.no-witness");
          }
          if (taken.paragraphs().isEmpty()) {
            throw Refused.because("testimony.refuse.no-words");
          }
          SubjectId talk = inquiries.drawSubject();
          return journal.write(
              unlocked,
              List.of(
                  Draft.of(inquiry, talk, Seen.NOTHING, interview),
                  Draft.of(inquiry, account, Seen.NOTHING, taken.in(talk))));
        });
  }

  /// The witness says a paragraph differently.
  public Optional<Outcome> correct(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId account,
      Seen seen,
      int paragraph,
      String words,
      PartialDate on) {
    return read(unlocked, inquiry, account)
        .flatMap(Account::of)
        .map(a -> Draft.of(inquiry, account, seen, a.correct(paragraph, words, on)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// A paragraph in another language, beside the first words.
  public Optional<Outcome> translate(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId account,
      Seen seen,
      Function<Account, ParagraphTranslated> what) {
    return read(unlocked, inquiry, account)
        .flatMap(Account::of)
        .map(a -> Draft.of(inquiry, account, seen, what.apply(a)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, SubjectId account) {
    return inquiries.read(unlocked, inquiry, account, Purpose.WORK);
  }

  /// The interview in which an account was given.
  public Optional<InterviewHeld> interview(
      Unlocked unlocked, ScopeId inquiry, SubjectId interview) {
    return inquiries
        .read(unlocked, inquiry, interview, Purpose.WORK)
        .flatMap(c -> c.live(InterviewHeld.class).stream().map(t -> t.fact()).findFirst());
  }
}
