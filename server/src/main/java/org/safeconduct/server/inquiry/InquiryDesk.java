package org.safeconduct.server.inquiry;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryFact.InquiryClosed;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.inquiry.InquiryFact.InquiryReopened;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact.ScopeOpened;
import org.safeconduct.server.journal.NewScope;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to inquiries. Neighbours open an inquiry through it, so that what is no inquiry
/// is not there for them.
@Service
public class InquiryDesk {
  private final Journal journal;
  private final SecureRandom random;

  public InquiryDesk(Journal journal, SecureRandom random) {
    this.journal = journal;
    this.random = random;
  }

  /// An id for what a form is about to make; sent twice, the second meets the first.
  public SubjectId drawSubject() {
    return SubjectId.random(random);
  }

  public ScopeId drawScope() {
    return ScopeId.random(random);
  }

  /// Opens an inquiry of a team to which this member belongs.
  public Outcome open(Unlocked unlocked, ScopeId inquiry, TeamId team, InquiryOpened opened) {
    if (!unlocked.teams().contains(team)) throw Refused.because("inquiry.refuse.not-your-team");
    if (opened.title().isBlank()) throw Refused.because("inquiry.refuse.no-title");
    SubjectId root = SubjectId.random(random);
    return journal.write(
        unlocked,
        List.of(new NewScope(inquiry, root, ScopeKind.INQUIRY, team, List.of())),
        List.of(Draft.of(inquiry, root, Seen.NOTHING, opened)));
  }

  public Optional<Outcome> close(Unlocked unlocked, ScopeId inquiry, Seen seen, String reason) {
    return read(unlocked, inquiry, Purpose.WORK)
        .map(c -> Draft.of(inquiry, c.root(), seen, new InquiryClosed(reason)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  public Optional<Outcome> reopen(Unlocked unlocked, ScopeId inquiry, Seen seen, String reason) {
    return read(unlocked, inquiry, Purpose.WORK)
        .map(c -> Draft.of(inquiry, c.root(), seen, new InquiryReopened(reason)))
        .map(draft -> journal.write(unlocked, List.of(draft)));
  }

  /// An inquiry whole. Empty where it is not there, not this member's, or no inquiry.
  public Optional<Chronicle> read(Unlocked unlocked, ScopeId inquiry, Purpose purpose) {
    return journal.open(unlocked, inquiry, purpose).filter(c -> c.kind() == ScopeKind.INQUIRY);
  }

  /// What an inquiry says of itself, without what is in it: a page that shows rows of lists needs
  /// no more.
  public Optional<Chronicle> readRoot(Unlocked unlocked, ScopeId inquiry, Purpose purpose) {
    return journal.openRoot(unlocked, inquiry, purpose).filter(c -> c.kind() == ScopeKind.INQUIRY);
  }

  /// One subject of an inquiry: a witness, an account, a statement.
  public Optional<Chronicle> read(
      Unlocked unlocked, ScopeId inquiry, SubjectId subject, Purpose purpose) {
    return journal
        .open(unlocked, inquiry, subject, purpose)
        .filter(c -> c.kind() == ScopeKind.INQUIRY)
        .filter(c -> !c.about(subject).entries().isEmpty());
  }

  /// The same, as something to be changed: refused where the inquiry is closed or where a part of
  /// it cannot be read.
  public Optional<Chronicle> readToWrite(Unlocked unlocked, ScopeId inquiry) {
    Optional<Chronicle> chronicle = read(unlocked, inquiry, Purpose.WORK);
    chronicle.ifPresent(c -> {
      if (!c.isWhole()) throw Refused.because("inquiry.refuse.not-whole");
      Inquiry.of(c.about(c.root())).mustBeOpen();
    });
    return chronicle;
  }

  /// One subject of it, as something to be changed: of the rest only its root is read.
  public Optional<Chronicle> readToWrite(Unlocked unlocked, ScopeId inquiry, SubjectId subject) {
    Optional<Chronicle> chronicle = read(unlocked, inquiry, subject, Purpose.WORK);
    chronicle.ifPresent(c -> {
      if (!c.isWhole()) throw Refused.because("inquiry.refuse.not-whole");
      readRoot(unlocked, inquiry, Purpose.WORK)
          .map(Inquiry::of)
          .orElseThrow(() -> Refused.because("inquiry.refuse.not-whole"))
          .mustBeOpen();
    });
    return chronicle;
  }

  /// The team an inquiry belongs to.
  public static TeamId home(Chronicle inquiry) {
    return inquiry.live(ScopeOpened.class).stream()
        .map(told -> told.fact().home())
        .findFirst()
        .orElseThrow(() -> Refused.because("inquiry.refuse.not-whole"));
  }
}
