package org.safeconduct.server.lists;

import java.time.Instant;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.PairDecided;
import org.safeconduct.server.lists.ListsFact.PairDecisionTakenBack;

/// What a member decided about a pair. No linkage undoes it; a member may, and both stay to be
/// seen.
///
/// @param seq of its newest fact
public record Decision(
    SubjectId id, long seq, Stamp made, RowPair pair, Verdict verdict, Optional<Back> back) {

  /// Who and when.
  public record Stamp(MemberId by, Instant at) {}

  /// Taken back.
  public record Back(Stamp made, String reason) {}

  /// Empty where the subject is no decision.
  static Optional<Decision> of(Chronicle subject) {
    Optional<Decision> decision = Optional.empty();
    for (Told<ListsFact> told : subject.live(ListsFact.class)) {
      long seq = told.ref().seq();
      Stamp stamp = new Stamp(told.by(), told.at());
      if (told.fact() instanceof PairDecided(RowPair pair, Verdict verdict)) {
        decision =
            decision.or(() ->
                Optional.of(
                    new Decision(told.subject(), seq, stamp, pair, verdict, Optional.empty())));
      } else if (told.fact() instanceof PairDecisionTakenBack(String reason)) {
        decision = decision.map(d -> d.takenBack(seq, new Back(stamp, reason)));
      }
    }
    return decision;
  }

  private Decision takenBack(long seqOfBack, Back takenBack) {
    return new Decision(id, seqOfBack, made, pair, verdict, back.or(() -> Optional.of(takenBack)));
  }

  public boolean stands() {
    return back.isEmpty();
  }
}
