package org.safeconduct.server.records;

import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;

/// Takes in a file of any length, part by part, with the keys of who asked. Interrupted, it goes on
/// when somebody presses again: what stands is left alone.
public record TakingIn(EntryImportDesk desk, ScopeId inquiry, Incoming incoming)
    implements UnlockedJobs.Work {

  @Override
  public void run(UnlockedJob job) {
    Plan plan =
        job.with(keys -> desk.plan(keys, inquiry, incoming))
            .orElseThrow(() -> Refused.because("batches.refuse.gone"));
    switch (plan) {
      case Plan.NothingNew _ -> {}
      case Plan.Unfit _ -> throw Refused.because("records.refuse.unfit");
      case Plan.Ready ready -> {
        for (int at = 0; at < ready.commits().size(); at++) {
          Plan.Commit commit = ready.commits().get(at);
          job.step(at, ready.commits().size());
          job.keep(keys -> desk.write(keys, commit));
        }
        job.keep(keys -> desk.finish(keys, inquiry, ready));
      }
    }
  }

  @Override
  public String toString() {
    return "TakingIn[" + incoming + "]";
  }
}
