package org.safeconduct.server.batches.web;

import org.safeconduct.server.batches.BatchDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;

/// Takes back a batch that is too large for one request. Interrupted, it goes on when somebody
/// presses again.
record TakingBack(BatchDesk desk, ScopeId inquiry, SubjectId batch, String reason)
    implements UnlockedJobs.Work {
  static UnlockedJobs.Name name(ScopeId inquiry, SubjectId batch) {
    return new UnlockedJobs.Name(inquiry, "batches", batch.toString());
  }

  @Override
  public void run(UnlockedJob job) {
    job.keep(keys ->
        desk.takeBack(keys, inquiry, batch, reason, _ -> job.step())
            .orElseGet(() -> new Outcome.Refused(Refusal.of("batches.refuse.gone"))));
  }

  @Override
  public String toString() {
    return "TakingBack[" + batch + "]";
  }
}
