package org.safeconduct.server.journal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// What the journal does by itself while the program runs: the scrubber's steps, and once an hour
/// the checkpoint that leaves the house; then keys that were given for a time and ended go as well.
/// The beat is fixed so that it tells nothing of the work.
@Component
final class JournalBeat implements SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(JournalBeat.class);
  private static final Duration SCRUB = Duration.ofSeconds(20);
  private static final int ROWS = 500;
  private static final Duration PUBLISH = Duration.ofHours(1);

  private final Journal journal;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("journal's beat").factory());

  JournalBeat(Journal journal) {
    this.journal = journal;
  }

  @Override
  public void afterSingletonsInstantiated() {
    every(SCRUB, () -> journal.scrubOn(ROWS));
    every(PUBLISH, journal::publish);
    every(PUBLISH, journal::dropEnded);
  }

  private void every(Duration beat, Runnable step) {
    var _ =
        thread.scheduleAtFixedRate(
            () -> attempt(step), beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// A beat that fails once must beat again.
  private void attempt(Runnable step) {
    if (!journal.isFounded()) return;
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.warn("the journal's beat failed: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
