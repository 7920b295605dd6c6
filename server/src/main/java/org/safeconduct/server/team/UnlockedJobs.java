package org.safeconduct.server.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What takes longer than a request: in each lane one at a time for the whole house, a few that
/// wait. A job holds the keys of the member who asked; when their last session is locked the keys
/// are wiped, and it stops at its next step. Nothing of a job outlives the process: what is left to
/// do must be seen from the facts, so that somebody presses again.
@Service
public class UnlockedJobs implements WhenLocked, AutoCloseable {
  private static final int WAITING = 4;

  private final Map<Name, UnlockedJob> jobs = new ConcurrentHashMap<>();
  private final Map<String, ThreadPoolExecutor> lanes = new ConcurrentHashMap<>();

  /// What is done to a scope.
  ///
  /// @param lane jobs of one lane wait for each other
  public record Name(ScopeId scope, String lane, String what) {}

  /// What a job does; it tells its steps to the job, and writes through it.
  @FunctionalInterface
  public interface Work {
    void run(UnlockedJob job);
  }

  /// Begins, unless somebody is at it already.
  ///
  /// @throws Refused if too many wait
  public synchronized void begin(Unlocked asking, Name name, Work work) {
    if (isGoing(name)) return;
    UnlockedJob job = new UnlockedJob(asking.hold(), work);
    jobs.put(name, job);
    try {
      lanes
          .computeIfAbsent(name.lane(), UnlockedJobs::lane)
          .execute(() -> {
            if (job.run()) jobs.remove(name, job);
          });
    } catch (RejectedExecutionException full) {
      jobs.remove(name, job);
      job.end();
      throw Refused.because("team.jobs.busy");
    }
  }

  public boolean isGoing(Name name) {
    UnlockedJob job = jobs.get(name);
    return job != null && job.failed().isEmpty();
  }

  /// Where one of them is.
  ///
  /// @param failed why it was not finished
  public record Standing(Optional<UnlockedJob.Progress> progress, Optional<Refusal> failed) {}

  /// All that is done to a scope in a lane, or could not be finished.
  public List<Standing> at(ScopeId scope, String lane) {
    return jobs.entrySet().stream()
        .filter(e -> e.getKey().scope().equals(scope) && e.getKey().lane().equals(lane))
        .map(e -> new Standing(e.getValue().progress(), e.getValue().failed()))
        .toList();
  }

  /// Interrupts all that is done to a scope in a lane.
  public void stop(ScopeId scope, String lane) {
    List.copyOf(jobs.keySet()).stream()
        .filter(name -> name.scope().equals(scope) && name.lane().equals(lane))
        .forEach(this::stop);
  }

  /// How far it is, once it has said so.
  public Optional<UnlockedJob.Progress> progress(Name name) {
    return Optional.ofNullable(jobs.get(name)).flatMap(UnlockedJob::progress);
  }

  /// Why the last one was not finished, until the next begins.
  public Optional<Refusal> failed(Name name) {
    return Optional.ofNullable(jobs.get(name)).flatMap(UnlockedJob::failed);
  }

  /// Interrupts it: what it has written stays, the rest is left for another time.
  public void stop(Name name) {
    UnlockedJob job = jobs.remove(name);
    if (job != null) job.end();
  }

  @Override
  public void locked(MemberId member) {
    jobs.forEach((name, job) -> {
      if (!job.isOf(member)) return;
      job.end();
      jobs.remove(name, job);
    });
  }

  @Override
  public void close() {
    lanes.values().forEach(ThreadPoolExecutor::shutdownNow);
    jobs.values().forEach(UnlockedJob::end);
  }

  private static ThreadPoolExecutor lane(String name) {
    return new ThreadPoolExecutor(
        1,
        1,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        Thread.ofPlatform().daemon().name("job-" + name).factory());
  }
}
