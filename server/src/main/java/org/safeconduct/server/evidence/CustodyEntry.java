package org.safeconduct.server.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;

/// One link of the chain: what happened to the thing or its file, and who entered it when. What the
/// program itself does with the file it enters itself.
public record CustodyEntry(
    Step step, String counterpart, String how, PartialDate on, MemberId by, Instant entered) {
  public enum Step implements Term {
    RECEIVED,
    MOVED,
    EXAMINED,
    COPIED,
    HANDED_OVER,
    RETURNED,
    OPENED;

    /// Whether somebody may enter it, beside what enters itself.
    public boolean isByHand() {
      return this != RECEIVED && this != OPENED;
    }
  }

  static CustodyEntry received(Told<EvidenceFact> told, Acquisition from) {
    return new CustodyEntry(
        Step.RECEIVED, from.receivedFrom(), from.how(), from.receivedOn(), told.by(), told.at());
  }

  static CustodyEntry entered(Told<EvidenceFact> told, CustodyEntered entered) {
    return new CustodyEntry(
        entered.step(), entered.counterpart(), entered.how(), entered.on(), told.by(), told.at());
  }

  /// By the program, for a member, on the day it was done.
  static CustodyEntry byItself(Told<EvidenceFact> told, Step step) {
    String day = told.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return new CustodyEntry(step, "", "", PartialDate.parse(day), told.by(), told.at());
  }
}
