package org.safeconduct.server.batches;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What is too long for a request to bring in: goes on with the keys of who asked, one file after
/// the other, and is seen and interrupted at what was brought in.
@Service
public class Underway {
  /// A file of so many rows is brought in while the page waits.
  public static final int AT_ONCE = 2_000;

  private static final String LANE = "taking-in";

  private final UnlockedJobs jobs;

  public Underway(UnlockedJobs jobs) {
    this.jobs = jobs;
  }

  /// @param what names the file within the inquiry: its id, or its digest
  public static UnlockedJobs.Name name(ScopeId inquiry, String what) {
    return new UnlockedJobs.Name(inquiry, LANE, what);
  }

  /// Begins, unless somebody is at the same file already.
  ///
  /// @throws org.safeconduct.server.kernel.Refused if too many wait
  public void begin(Unlocked unlocked, ScopeId inquiry, String what, UnlockedJobs.Work work) {
    jobs.begin(unlocked, name(inquiry, what), work);
  }

  public List<UnlockedJobs.Standing> at(ScopeId inquiry) {
    return jobs.at(inquiry, LANE);
  }

  public void stop(ScopeId inquiry) {
    jobs.stop(inquiry, LANE);
  }
}
