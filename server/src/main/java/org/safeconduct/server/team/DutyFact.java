package org.safeconduct.server.team;

import java.time.Instant;
import java.util.List;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// Who is on duty. It lies beside the organisation's other facts: known to colleagues.
public sealed interface DutyFact extends Fact {

  /// @param who whose phones ring, the first at first
  /// @param until not included
  @FactType("duty-agreed/1")
  record DutyAgreed(SubjectId duty, TeamId team, List<MemberId> who, Instant from, Instant until)
      implements DutyFact {
    public DutyAgreed {
      who = List.copyOf(who);
    }
  }

  @FactType("duty-taken-back/1")
  record DutyTakenBack(SubjectId duty) implements DutyFact {}

  /// What the next one has to know. The newest counts.
  @FactType("handed-over/1")
  record HandedOver(TeamId team, List<String> note) implements DutyFact {
    public HandedOver {
      note = List.copyOf(note);
    }

    @Override
    public String toString() {
      return "HandedOver[" + team + "]";
    }
  }
}
