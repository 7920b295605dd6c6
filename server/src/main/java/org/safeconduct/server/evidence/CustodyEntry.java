package org.safeconduct.server.evidence;

import java.time.Instant;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;

/// One link of the chain: what happened to the thing or its file, and who entered it when.
public record CustodyEntry(
    Step step, String counterpart, String how, PartialDate on, MemberId by, Instant entered) {
  public enum Step implements Term {
    RECEIVED,
    MOVED,
    EXAMINED,
    COPIED,
    HANDED_OVER,
    RETURNED
  }
}
