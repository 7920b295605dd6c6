package org.safeconduct.server.team;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.vault.Unlocked;

/// Work under way with a member's keys, which are there for as long as the member has a session.
public final class UnlockedJob {
  private final Unlocked unlocked;
  private volatile UnlockedJobs.@Nullable Work work;
  private volatile boolean ended;
  private volatile @Nullable Progress progress;
  private volatile @Nullable Refusal failed;

  UnlockedJob(Unlocked unlocked, UnlockedJobs.Work work) {
    this.unlocked = unlocked;
    this.work = work;
  }

  /// So many of so many.
  public record Progress(long done, long of) {}

  /// Called between two steps of the work; does not come back where the job was ended.
  public void step() {
    if (ended) throw new Stopped();
  }

  public void step(long done, long of) {
    progress = new Progress(done, of);
    step();
  }

  /// Does something short with the keys, which are not wiped meanwhile.
  public synchronized <T> T with(Function<Unlocked, T> doing) {
    step();
    return doing.apply(unlocked);
  }

  /// Writes. What was not written ends the job with why.
  public void keep(Function<Unlocked, Outcome> writing) {
    switch (with(writing)) {
      case Outcome.Written _ -> {}
      case Outcome.Conflict _ -> throw Refused.because("team.jobs.broke");
      case Outcome.Refused(Refusal refusal) -> throw new Refused(refusal);
    }
  }

  Optional<Progress> progress() {
    return Optional.ofNullable(progress);
  }

  Optional<Refusal> failed() {
    return Optional.ofNullable(failed);
  }

  boolean isOf(MemberId member) {
    return unlocked.member().equals(member);
  }

  /// @return whether it is done with; else why it failed stays to be read
  boolean run() {
    Refusal no = Refusal.of("team.jobs.broke");
    try {
      UnlockedJobs.Work asked = work;
      if (asked != null) asked.run(this);
      no = null;
    } catch (Refused refused) {
      no = refused.refusal();
    } catch (Stopped stopped) {
      no = null;
    } finally {
      end();
      failed = no;
    }
    return no == null;
  }

  /// Wipes the keys, after what is being done with them is done, or is at its next step.
  void end() {
    ended = true;
    synchronized (this) {
      work = null;
      unlocked.close();
    }
  }

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }
}
