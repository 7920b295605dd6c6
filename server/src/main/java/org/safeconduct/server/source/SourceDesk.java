package org.safeconduct.server.source;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.DisputeFound;
import org.safeconduct.server.source.SourceFact.OriginFound;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to statements.
@Service
public class SourceDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public SourceDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// All statements of an inquiry and what they do to each other.
  public Optional<Statements> read(Unlocked unlocked, ScopeId inquiry) {
    return whole(unlocked, inquiry).map(Statements::of);
  }

  public Optional<Chronicle> whole(Unlocked unlocked, ScopeId inquiry) {
    return inquiries.read(unlocked, inquiry, Purpose.WORK);
  }

  public Optional<Outcome> record(
      Unlocked unlocked, ScopeId inquiry, SubjectId statement, StatementRecorded recorded) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          Statements all = Statements.of(chronicle);
          mustBeThere(all, recorded.origin());
          mustBeThere(all, recorded.corrects());
          recorded.disputes().forEach(d -> mustBeThere(all, d));
          return write(unlocked, Draft.of(inquiry, statement, Seen.NOTHING, recorded));
        });
  }

  /// Seen later: the two cannot both be true.
  public Optional<Outcome> dispute(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId statement,
      Seen seen,
      SubjectId other,
      String why) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(c -> Statements.of(c).at(statement).isPresent())
        .map(c -> {
          mustBeThere(Statements.of(c), other);
          if (other.equals(statement)) throw Refused.because("source.refuse.itself");
          return write(unlocked, Draft.of(inquiry, statement, seen, new DisputeFound(other, why)));
        });
  }

  /// Seen later: it rests on another after all. A circle is refused.
  public Optional<Outcome> rest(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId statement,
      Seen seen,
      SubjectId origin,
      String why) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .filter(c -> Statements.of(c).at(statement).isPresent())
        .map(c -> {
          Statements all = Statements.of(c);
          mustBeThere(all, origin);
          boolean circle = all.at(origin).map(o -> all.originOf(o).equals(statement)).orElse(false);
          if (circle) throw Refused.because("source.refuse.circle");
          return write(unlocked, Draft.of(inquiry, statement, seen, new OriginFound(origin, why)));
        });
  }

  private Outcome write(Unlocked unlocked, Draft draft) {
    return journal.write(unlocked, List.of(draft));
  }

  private static void mustBeThere(Statements all, @Nullable SubjectId statement) {
    if (statement != null && all.at(statement).isEmpty()) {
      throw Refused.because("source.refuse.no-such-statement");
    }
  }
}
