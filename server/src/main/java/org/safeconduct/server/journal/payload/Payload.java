package org.safeconduct.server.journal.payload;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.MemberId;

/// Who says what, when. The time is the server's, in whole seconds, and proves nothing by itself.
public record Payload(MemberId by, Instant at, Fact fact) {
  public Payload {
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public String toString() {
    return "Payload[" + fact.getClass().getSimpleName() + "]";
  }
}
