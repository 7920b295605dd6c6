package org.safeconduct.server.helpers;

import java.util.List;
import org.safeconduct.server.helpers.HelperFact.HelperEnded;
import org.safeconduct.server.helpers.HelperFact.HelperListed;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of a register of helpers.
@Service
public class HelperDesk {
  private final Journal journal;

  public HelperDesk(Journal journal) {
    this.journal = journal;
  }

  /// Where somebody writes in a register, and how much of it they had seen.
  public record In(ScopeId register, SubjectId helper, Seen seen) {}

  public Chronicle look(Unlocked unlocked, ScopeId register) {
    return journal
        .open(unlocked, register, Purpose.WORK)
        .filter(c -> c.kind() == ScopeKind.REGISTER)
        .orElseThrow(Absent::new);
  }

  /// A new helper, or the same one said anew.
  ///
  /// @throws Refused if they help with nothing
  public Outcome list(Unlocked unlocked, In in, HelperListed listed) {
    if (listed.help().isEmpty()) throw Refused.because("helpers.refuse.nothing");
    return write(unlocked, in, listed);
  }

  /// @throws Refused if they are asked for nothing already
  public Outcome end(Unlocked unlocked, In in, List<String> why) {
    HelperRegister.Helper helper =
        HelperRegister.of(look(unlocked, in.register()))
            .helper(in.helper())
            .orElseThrow(Absent::new);
    if (helper.ended().isPresent()) throw Refused.because("helpers.refuse.answered");
    return write(unlocked, in, new HelperEnded(why));
  }

  private Outcome write(Unlocked unlocked, In in, HelperFact fact) {
    look(unlocked, in.register());
    Draft draft = Draft.of(in.register(), in.helper(), in.seen(), fact);
    return switch (journal.write(unlocked, List.of(draft))) {
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome done -> done;
    };
  }
}
