package org.safeconduct.server.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// How far long work is, on standard error, about once a second; and its end when somebody presses
/// Ctrl-C: at its next step, so that what is written stays. Close it when the data folder is.
final class Progress implements AutoCloseable {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  /// The process waits so long for the step that it is at; what a kill would lose, a later run
  /// takes in.
  private static final long PATIENCE_SECONDS = 60;

  private final PrintStream out;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().unstarted(this::interrupted);
  private volatile boolean interrupted;
  private long next;

  private Progress(PrintStream out) {
    this.out = out;
  }

  static Progress begin() {
    Progress progress = new Progress(System.err);
    Runtime.getRuntime().addShutdownHook(progress.hook);
    return progress;
  }

  /// Between two steps.
  ///
  /// @param far said if it is time to
  /// @throws Mishap if somebody interrupted
  void step(Supplier<String> far) {
    if (interrupted) {
      Mishap stopped =
          new Mishap(
              "Interrupted at "
                  + far.get()
                  + ". What is written stays; the same command goes on from there.");
      // The process ends with its hooks, before anybody else could say it.
      out.println(stopped.getMessage());
      throw stopped;
    }
    long now = System.nanoTime();
    if (next != 0 && now - next < 0) return;
    next = now + EVERY;
    out.println(far.get() + " …");
  }

  private void interrupted() {
    interrupted = true;
    try {
      if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) out.println("Ended in a step.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (interrupted) return;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It ends already, and the hook was let go above.
      return;
    }
  }
}
