package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.journal.MechanismFact.ErasureAsked;
import org.safeconduct.server.journal.MechanismFact.Retracted;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What can be done about something that was written: taken back by one, destroyed by two.
@Service
public class HistoryDesk {
  private final CaseworkDesk casework;
  private final Journal journal;

  HistoryDesk(CaseworkDesk casework, Journal journal) {
    this.casework = casework;
    this.journal = journal;
  }

  /// A fact and what was asked about it.
  ///
  /// @param asked who asked that it be destroyed, if anybody did and nobody took it back
  public record Line(Entry entry, boolean struck, Optional<Asked> asked) {}

  public record Asked(MemberId by, String reason) {
    @Override
    public String toString() {
      return "Asked";
    }
  }

  public Line line(Chronicle chronicle, long seq) {
    Entry entry =
        chronicle.entries().stream()
            .filter(e -> e.ref().seq() == seq)
            .findFirst()
            .orElseThrow(Absent::new);
    return new Line(entry, chronicle.struck().contains(seq), asked(chronicle, seq));
  }

  private static Optional<Asked> asked(Chronicle chronicle, long seq) {
    return chronicle.live(ErasureAsked.class).stream()
        .filter(t -> t.fact().seq() == seq)
        .reduce((_, later) -> later)
        .map(t -> new Asked(t.by(), t.fact().reason()));
  }

  /// Whether a line may be taken back or destroyed: what opens a scope and what the mechanism says
  /// of keys stays.
  public static boolean isTakeable(Entry entry) {
    return entry instanceof Entry.Open open
        && switch (open.told().fact()) {
          case CaseworkFact.CasefileOpened _ -> false;
          case MechanismFact.ErasureAsked _, MechanismFact.Corrected _ -> true;
          case MechanismFact _ -> false;
          default -> true;
        };
  }

  /// From now on it no longer counts; it stays to be read, struck.
  public Outcome takeBack(Unlocked unlocked, ScopeId casefile, long seq, Seen seen, String reason) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Line line = line(chronicle, seq);
    if (line.struck()) throw Refused.because("casework.refuse.already-struck");
    if (!isTakeable(line.entry())) throw Refused.because("casework.refuse.stays");
    Draft draft =
        Draft.of(casefile, line.entry().subject(), seen, new Retracted(List.of(seq), reason));
    return casework.written(unlocked, casefile, draft);
  }

  /// Asks that a fact be destroyed. A second member has to agree.
  public Outcome askErasure(
      Unlocked unlocked, Reasked again, ScopeId casefile, long seq, String reason) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Line line = line(chronicle, seq);
    if (!isErasable(line.entry())) throw Refused.because("casework.refuse.stays");
    if (line.asked().isPresent()) throw Refused.because("casework.refuse.erasure-asked");
    Seen seen = chronicle.seen(line.entry().subject());
    Draft draft = Draft.of(casefile, line.entry().subject(), seen, new ErasureAsked(seq, reason));
    return written(journal.write(unlocked, List.of(draft)));
  }

  /// Agrees, as the second person: the fact's key and body are gone from then on.
  public Outcome agreeToErasure(Unlocked unlocked, Reasked again, ScopeId casefile, long seq) {
    Chronicle chronicle = casework.look(unlocked, casefile);
    Asked asked =
        line(chronicle, seq)
            .asked()
            .orElseThrow(() -> Refused.because("casework.refuse.erasure-not-asked"));
    if (asked.by().equals(again.member())) {
      throw Refused.because("casework.refuse.erasure-needs-two");
    }
    Outcome outcome = written(journal.erase(unlocked, new FactRef(casefile, seq), asked.reason()));
    casework.retell(unlocked, casefile);
    return outcome;
  }

  public static boolean isErasable(Entry entry) {
    return entry instanceof Entry.Open open
        && (!(open.told().fact() instanceof MechanismFact)
            || open.told().fact() instanceof Retracted
            || open.told().fact() instanceof ErasureAsked);
  }

  private static Outcome written(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
