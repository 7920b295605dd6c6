package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.inquiry.InquiryWorld;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Refusal;
import org.safeconduct.server.kernel.Refused;

@Timeout(60)
class UnlockedJobsTest {
  private static final Outcome WRITTEN = new Outcome.Written(List.of());

  @TempDir Path folder;

  @Test
  void writesByTheKeysOfWhoAskedAndSaysHowFarItIs() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        UnlockedJobs jobs = new UnlockedJobs()) {
      CountDownLatch seen = new CountDownLatch(1);
      CountDownLatch kept = new CountDownLatch(1);
      jobs.begin(
          world.documenter(),
          name(world),
          job -> {
            job.step(3, 10);
            await(seen);
            job.keep(unlocked -> {
              assertThat(unlocked.member()).isEqualTo(world.documenter().member());
              kept.countDown();
              return WRITTEN;
            });
          });
      while (jobs.progress(name(world)).isEmpty()) Thread.sleep(5);
      assertThat(jobs.progress(name(world))).contains(new UnlockedJob.Progress(3, 10));
      seen.countDown();
      kept.await();
      untilDone(jobs, world);
      assertThat(jobs.failed(name(world))).isEmpty();
    }
  }

  @Test
  void stopsWithNothingKeptWhenTheMembersSessionIsLocked() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        UnlockedJobs jobs = new UnlockedJobs()) {
      assertThat(keptAfter(jobs, world, () -> jobs.locked(world.documenter().member()))).isZero();
    }
  }

  @Test
  void stopsWhereSomebodyInterruptsIt() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        UnlockedJobs jobs = new UnlockedJobs()) {
      assertThat(keptAfter(jobs, world, () -> jobs.stop(name(world)))).isZero();
    }
  }

  private static int keptAfter(UnlockedJobs jobs, InquiryWorld world, Runnable interrupting)
      throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    AtomicInteger kept = new AtomicInteger();
    jobs.begin(
        world.documenter(),
        name(world),
        job -> {
          try {
            begun.countDown();
            await(interrupted);
            job.step();
            kept.incrementAndGet();
          } finally {
            stopped.countDown();
          }
        });
    begun.await();
    assertThat(jobs.isGoing(name(world))).isTrue();
    interrupting.run();
    assertThat(jobs.isGoing(name(world))).isFalse();
    interrupted.countDown();
    stopped.await();
    return kept.get();
  }

  @Test
  void saysWhyItWasNotFinishedUntilTheNextBegins() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        UnlockedJobs jobs = new UnlockedJobs()) {
      jobs.begin(
          world.documenter(),
          name(world),
          _ -> {
            throw Refused.because("lists.refuse.two");
          });
      untilDone(jobs, world);
      assertThat(jobs.failed(name(world))).contains(Refusal.of("lists.refuse.two"));
      jobs.begin(
          world.documenter(),
          name(world),
          _ -> {
            throw new IllegalStateException("a broken world");
          });
      untilDone(jobs, world);
      assertThat(jobs.failed(name(world))).contains(Refusal.of("team.jobs.broke"));
    }
  }

  private static UnlockedJobs.Name name(InquiryWorld world) {
    return new UnlockedJobs.Name(world.inquiry, "test", "something");
  }

  private static void untilDone(UnlockedJobs jobs, InquiryWorld world) throws InterruptedException {
    while (jobs.isGoing(name(world))) Thread.sleep(5);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
