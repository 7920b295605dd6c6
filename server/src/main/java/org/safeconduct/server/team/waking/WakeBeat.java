package org.safeconduct.server.team.waking;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Looks at the wake list for as long as the program runs, from its start on: what became due while
/// it stood still is rung then.
@Component
final class WakeBeat implements SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(WakeBeat.class);
  private static final Duration BEAT = Duration.ofSeconds(15);

  private final Waking waking;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("wake list").factory());

  WakeBeat(Waking waking) {
    this.waking = waking;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var _ =
        thread.scheduleWithFixedDelay(
            this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// A beat that fails once must beat again.
  private void beat() {
    try {
      waking.beat();
    } catch (RuntimeException e) {
      LOG.warn("the wake list's beat failed: {}", e.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
