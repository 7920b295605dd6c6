package org.safeconduct.server.lists;

import java.time.Instant;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.lists.ListsFact.RecordsLinked;

/// A linkage as it was kept: an estimate of who is who, made from the lists and decisions of its
/// moment.
public record Linkage(SubjectId id, long seq, MemberId by, Instant at, RecordsLinked linked) {

  /// Empty where the subject is no linkage.
  static Optional<Linkage> of(Chronicle subject) {
    for (Told<ListsFact> told : subject.live(ListsFact.class)) {
      if (told.fact() instanceof RecordsLinked linked) {
        return Optional.of(
            new Linkage(told.subject(), told.ref().seq(), told.by(), told.at(), linked));
      }
    }
    return Optional.empty();
  }
}
