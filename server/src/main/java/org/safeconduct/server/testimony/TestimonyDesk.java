package org.safeconduct.server.testimony;

import java.time.InstantSource;
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
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.testimony.TestimonyFact.AccountTaken;
import org.safeconduct.server.testimony.TestimonyFact.ParagraphTranslated;
import org.safeconduct.server.testimony.TestimonyFact.ReadingLeftOff;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to accounts.
@Service
public class TestimonyDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;
  private final MandateDesk mandates;
  private final Listeners listeners;
  private final InstantSource clock;

  public TestimonyDesk(
      Journal journal,
      InquiryDesk inquiries,
      MandateDesk mandates,
      Listeners listeners,
      InstantSource clock) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.mandates = mandates;
    this.listeners = listeners;
    this.clock = clock;
  }

  /// Writes down an account and the interview in which it was given, in one commit. Only a witness
  /// who has terms in this inquiry can be asked for one; a child is referred, not interviewed;
  /// whoever has told before is asked again for a reason only.
  ///
  /// @throws Refused by one of these rules, or where a first account is longer than half a page, or
  ///   where questions were asked that take training
  public Optional<Outcome> take(
      Unlocked unlocked, ScopeId inquiry, SubjectId account, Listened listened) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          demand(unlocked, chronicle, listened);
          SubjectId talk = inquiries.drawSubject();
          return journal.write(
              unlocked,
              List.of(
                  new Draft(inquiry, talk, Seen.NOTHING, listened.ofInterview(), List.of()),
                  new Draft(inquiry, account, Seen.NOTHING, listened.ofAccount(talk), List.of())));
        });
  }

  private void demand(Unlocked unlocked, Chronicle inquiry, Listened listened) {
    SubjectId witness = listened.account().witness();
    WitnessNumbered numbered =
        Witnesses.of(inquiry)
            .at(witness)
            .orElseThrow(() -> Refused.because("testimony.refuse.no-witness"));
    if (isChild(unlocked, numbered)) throw Refused.because("testimony.refuse.child");
    if (listened.account().paragraphs().isEmpty()) {
      throw Refused.because("testimony.refuse.no-words");
    }
    if (listened.isTooLong()) {
      throw Refused.because("testimony.refuse.too-long", Listened.MOST_OF_A_FIRST);
    }
    if (listened.again().isEmpty() && hasTold(inquiry, witness)) {
      throw Refused.because("testimony.refuse.again");
    }
    if (listened.neededTraining() && !isTrained(unlocked)) {
      throw Refused.because("testimony.refuse.not-trained");
    }
  }

  /// Whether a witness of this inquiry is not grown up, as far as this member may know.
  public boolean isChild(Unlocked unlocked, WitnessNumbered witness) {
    return mandates
        .terms(unlocked, witness.terms(), Purpose.WORK)
        .map(Terms::of)
        .filter(terms -> terms.isYoungAt(clock.instant()))
        .isPresent();
  }

  /// Whether a witness has given an account here before.
  public static boolean hasTold(Chronicle inquiry, SubjectId witness) {
    return inquiry.live(AccountTaken.class).stream()
        .anyMatch(t -> t.fact().witness().equals(witness));
  }

  /// Whether this member may ask about what only trained members ask about.
  public boolean isTrained(Unlocked unlocked) {
    return listeners.isTrained(unlocked);
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

  /// Marks somebody else who is told of in a paragraph.
  ///
  /// @throws Refused where the words do not stand there, or the witness is none of this inquiry
  public Optional<Outcome> mark(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId account,
      Seen seen,
      int paragraph,
      Masking other) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .flatMap(chronicle -> {
          SubjectId who = other.witness();
          if (who != null && Witnesses.of(chronicle).at(who).isEmpty()) {
            throw Refused.because("testimony.refuse.no-witness");
          }
          return Account.of(chronicle.about(account));
        })
        .map(a ->
            new Draft(inquiry, account, seen, List.copyOf(a.mark(paragraph, other)), List.of()))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// This member stops reading after so many paragraphs; none: they read it through. Whatever was
  /// said before, the last word counts.
  public Optional<Outcome> leaveOff(
      Unlocked unlocked, ScopeId inquiry, SubjectId account, int paragraphs) {
    return read(unlocked, inquiry, account)
        .flatMap(Account::of)
        .map(a -> {
          if (paragraphs < 0 || paragraphs > a.paragraphs().size()) {
            throw Refused.because("testimony.refuse.no-such-paragraph");
          }
          SubjectId own = LeaveOff.subject(account, unlocked.member());
          Seen seen = read(unlocked, inquiry, own).map(c -> c.seen(own)).orElse(Seen.NOTHING);
          Draft draft = Draft.of(inquiry, own, seen, new ReadingLeftOff(paragraphs));
          return journal.write(unlocked, List.of(draft));
        });
  }

  /// After how many paragraphs this member stopped reading.
  public Optional<Integer> leftOff(Unlocked unlocked, ScopeId inquiry, SubjectId account) {
    return read(unlocked, inquiry, LeaveOff.subject(account, unlocked.member()))
        .flatMap(LeaveOff::of);
  }

  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, SubjectId account) {
    return inquiries.read(unlocked, inquiry, account, Purpose.WORK);
  }

  /// The interview in which an account was given, with how it was.
  public Optional<Sitting> interview(Unlocked unlocked, ScopeId inquiry, SubjectId interview) {
    return inquiries.read(unlocked, inquiry, interview, Purpose.WORK).flatMap(Sitting::of);
  }
}
