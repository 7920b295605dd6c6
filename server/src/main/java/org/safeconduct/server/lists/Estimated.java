package org.safeconduct.server.lists;

import java.time.Instant;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.UnseenEstimated;

/// An estimate of the unseen as it was kept.
public record Estimated(SubjectId id, MemberId by, Instant at, UnseenEstimated said) {

  /// Empty where the subject is no estimate.
  static Optional<Estimated> of(Chronicle subject) {
    for (Told<ListsFact> told : subject.live(ListsFact.class)) {
      if (told.fact() instanceof UnseenEstimated said) {
        return Optional.of(new Estimated(told.subject(), told.by(), told.at(), said));
      }
    }
    return Optional.empty();
  }
}
