package org.safeconduct.server.events;

import org.safeconduct.server.events.ActImportDesk.Brought;
import org.safeconduct.server.events.ActImportDesk.Imported;
import org.safeconduct.server.events.bringing.ActFile;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;

/// Takes in a table of acts that is too long for a request, with the keys of who asked.
/// Interrupted, the same table goes on when it is brought again.
public record TakingInActs(ActImportDesk desk, ScopeId inquiry, Brought brought, ActFile file)
    implements UnlockedJobs.Work {

  @Override
  public void run(UnlockedJob job) {
    long of = file.rows().size();
    job.step(0, of);
    Imported imported =
        job.with(keys -> desk.take(keys, inquiry, brought, file, rows -> job.step(rows, of)))
            .orElseThrow(() -> Refused.because("batches.refuse.gone"));
    switch (imported) {
      case Imported.TakenIn _, Imported.NothingNew _ -> {}
      case Imported.Stopped(var no, int _) -> throw new Refused(no);
    }
  }

  @Override
  public String toString() {
    return "TakingInActs[" + brought + "]";
  }
}
