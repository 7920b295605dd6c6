package org.safeconduct.server.lists;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.team.WhenLocked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// What takes longer than a request: one computation at a time for the whole house, a few that
/// wait. It holds the keys of the member who asked, to write what it found; when their last session
/// is locked the keys are wiped, and it stops at its next step with nothing written.
@Service
public class Reckonings implements WhenLocked, AutoCloseable {
  private static final int WAITING = 4;

  private final Map<Key, Job<?>> jobs = new ConcurrentHashMap<>();
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().daemon().name("reckoning").factory());

  /// What is computed of an inquiry.
  public enum What {
    LINKAGE,
    ESTIMATE
  }

  private record Key(ScopeId inquiry, What what) {}

  /// A computation and what is done with its result.
  ///
  /// @param compute is given what it tells of its steps; that may throw to stop it
  /// @param keep writes what was found, by the keys of who asked
  public record Work<T>(
      Function<Consumer<String>, T> compute, BiFunction<Unlocked, T, Outcome> keep) {}

  /// Begins, unless somebody is at it already.
  ///
  /// @throws Refused if too many wait
  public <T> void begin(Unlocked asking, ScopeId inquiry, What what, Work<T> work) {
    Key key = new Key(inquiry, what);
    synchronized (this) {
      if (isGoing(inquiry, what)) return;
      Job<T> job = new Job<>(asking.hold(), work);
      jobs.put(key, job);
      try {
        thread.execute(() -> {
          if (job.run()) jobs.remove(key, job);
        });
      } catch (RejectedExecutionException full) {
        jobs.remove(key, job);
        job.end();
        throw Refused.because("lists.refuse.busy");
      }
    }
  }

  public boolean isGoing(ScopeId inquiry, What what) {
    Job<?> job = jobs.get(new Key(inquiry, what));
    return job != null && job.failed == null;
  }

  /// Why the last one found nothing, until the next begins.
  public Optional<Refusal> failed(ScopeId inquiry, What what) {
    return Optional.ofNullable(jobs.get(new Key(inquiry, what))).map(job -> job.failed);
  }

  @Override
  public void locked(MemberId member) {
    jobs.forEach((key, job) -> {
      if (!job.unlocked.member().equals(member)) return;
      job.end();
      jobs.remove(key, job);
    });
  }

  @Override
  public void close() {
    thread.shutdownNow();
    jobs.values().forEach(Job::end);
  }

  /// One of them.
  private static final class Job<T> {
    private final Unlocked unlocked;
    private @Nullable Work<T> work;
    private volatile boolean ended;
    private volatile @Nullable Refusal failed;

    Job(Unlocked unlocked, Work<T> work) {
      this.unlocked = unlocked;
      this.work = work;
    }

    /// @return whether it is done with; else why it failed stays to be read
    boolean run() {
      Refusal no = Refusal.of("lists.refuse.broke");
      try {
        no = worked();
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

    private @Nullable Refusal worked() {
      Work<T> asked = work;
      if (asked == null) return null;
      T found = asked.compute().apply(_ -> mustGoOn());
      synchronized (this) {
        mustGoOn();
        return switch (asked.keep().apply(unlocked, found)) {
          case Outcome.Written _ -> null;
          case Outcome.Conflict _ -> Refusal.of("lists.refuse.broke");
          case Outcome.Refused(Refusal refusal) -> refusal;
        };
      }
    }

    private void mustGoOn() {
      if (ended) throw new Stopped();
    }

    /// Wipes the keys, after what is being written is written.
    synchronized void end() {
      ended = true;
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
