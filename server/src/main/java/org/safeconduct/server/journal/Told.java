package org.safeconduct.server.journal;

import java.time.Instant;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;

/// A fact as one reader was allowed to open it: where it stands, who wrote it, when.
public record Told<F extends Fact>(
    FactRef ref, SubjectId subject, MemberId by, Instant at, F fact) {
  @Override
  public String toString() {
    return "Told[" + ref + "]";
  }
}
