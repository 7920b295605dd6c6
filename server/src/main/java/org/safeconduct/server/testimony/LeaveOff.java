package org.safeconduct.server.testimony;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.testimony.TestimonyFact.ReadingLeftOff;

/// Where a member stopped reading an account. Each has a subject of their own for it, so that
/// nobody's mark stands in the way of somebody else's correction.
final class LeaveOff {
  private LeaveOff() {}

  /// The same for one account and one member, always.
  static SubjectId subject(SubjectId account, MemberId member) {
    String both = "leave-off/1 " + account + " " + member;
    return SubjectId.of(Arrays.copyOf(Digest.sha256(both.getBytes(US_ASCII)).bytes(), 16));
  }

  /// After how many paragraphs; empty where they read on to the end, or never stopped.
  static Optional<Integer> of(Chronicle subject) {
    return subject.live(ReadingLeftOff.class).stream()
        .reduce((_, last) -> last)
        .map(told -> told.fact().paragraphs())
        .filter(paragraphs -> paragraphs > 0);
  }
}
