package org.safeconduct.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// So many requests a second, whether or not the earlier ones were answered: what somebody waits is
/// counted from when they wanted to ask.
record Load(int aSecond, int seconds) {
  private static final double NANOS = 1e9;

  /// The i-th request.
  @FunctionalInterface
  interface Asking {
    void ask(int i) throws Exception;
  }

  /// @param millis of those that were answered, the shortest first
  /// @param firstError what went wrong with one of the others
  record Answers(List<Double> millis, int asked, Optional<String> firstError) {
    Answers {
      millis = List.copyOf(millis);
    }

    /// What so many in a hundred waited at most.
    double percentile(int percent) {
      return millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }
  }

  Answers put(Asking asking) throws InterruptedException {
    int asked = aSecond * seconds;
    double[] millis = new double[asked];
    Map<Integer, String> errors = new ConcurrentSkipListMap<>();
    long begun = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < asked; i++) {
        int number = i;
        long due = begun + (long) (i * NANOS / aSecond);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        all.add(
            threads.submit(() -> {
              asking.ask(number);
              millis[number] = (System.nanoTime() - due) / 1e6;
              return true;
            }));
      }
    }
    for (int i = 0; i < asked; i++) {
      try {
        all.get(i).get();
      } catch (ExecutionException e) {
        errors.put(i, String.valueOf(e.getCause()));
      }
    }
    List<Double> answered =
        Arrays.stream(millis).filter(took -> took > 0).sorted().boxed().toList();
    return new Answers(answered, asked, errors.values().stream().findFirst());
  }
}
