package org.safeconduct.server.search.follow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The same work on many things, on every core there is: opening a scope and taking it in costs
/// processor time and little else. Threads of the system, so that requests, which have virtual
/// ones, get their share.
final class SideBySide {
  private static final ThreadFactory THREADS =
      Thread.ofPlatform().daemon().name("index-taking-in-", 0).factory();

  private SideBySide() {}

  /// Returns when nobody works any more. The first of the things is always worked on.
  ///
  /// @param goOn asked before each further one: whether there is time left
  /// @param work may be called from several threads at once, for one thing only once
  static <T> void each(Collection<T> things, BooleanSupplier goOn, Consumer<T> work) {
    Queue<T> left = new ConcurrentLinkedQueue<>(things);
    Runnable share =
        () -> {
          for (T next = left.poll();
              next != null;
              next = goOn.getAsBoolean() ? left.poll() : null) {
            work.accept(next);
          }
        };
    int others = Math.min(things.size(), Runtime.getRuntime().availableProcessors()) - 1;
    try (ExecutorService threads = Executors.newThreadPerTaskExecutor(THREADS)) {
      List<Future<?>> shares = new ArrayList<>();
      for (int i = 0; i < others; i++) shares.add(threads.submit(share));
      share.run();
      for (Future<?> one : shares) one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failed) throw failed;
      throw new IllegalStateException(e);
    }
  }
}
