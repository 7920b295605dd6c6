package org.safeconduct.server.lists;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.UnlockedJob;
import org.safeconduct.server.team.UnlockedJobs;
import org.safeconduct.server.vault.Unlocked;

/// A computation that takes longer than a request, without keys, and what is done with its result,
/// by the keys of who asked. One at a time for the whole house.
///
/// @param compute is given what it tells of its steps; that may throw to stop it
public record Reckoning<T>(
    Function<Consumer<String>, T> compute, BiFunction<Unlocked, T, Outcome> keep)
    implements UnlockedJobs.Work {
  private static final String LANE = "reckoning";

  public static UnlockedJobs.Name linkage(ScopeId inquiry) {
    return new UnlockedJobs.Name(inquiry, LANE, "linkage");
  }

  public static UnlockedJobs.Name estimate(ScopeId inquiry) {
    return new UnlockedJobs.Name(inquiry, LANE, "estimate");
  }

  @Override
  public void run(UnlockedJob job) {
    T found = compute.apply(_ -> job.step());
    job.keep(keys -> keep.apply(keys, found));
  }
}
