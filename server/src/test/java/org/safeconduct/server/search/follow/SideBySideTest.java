package org.safeconduct.server.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

  private final Queue<Integer> done = new ConcurrentLinkedQueue<>();

  @Test
  void worksOnEachOnce() {
    SideBySide.each(MANY, () -> true, done::add);
    assertThat(done).containsExactlyInAnyOrderElementsOf(MANY);
  }

  @Test
  void doesALittleWhereThereIsNoTime() {
    SideBySide.each(MANY, () -> false, done::add);
    assertThat(done)
        .contains(0)
        .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
  }

  @Test
  void doesNothingWithNothing() {
    SideBySide.each(List.of(), () -> true, done::add);
    assertThat(done).isEmpty();
  }

  /// Who asks a list catches an index that was let go, and asks again: from whichever thread.
  @Test
  void saysWhatFailedWhenNobodyWorksAnyMore() {
    AtomicInteger working = new AtomicInteger();
    assertThatThrownBy(() ->
            SideBySide.each(
                MANY,
                () -> true,
                number -> {
                  working.incrementAndGet();
                  try {
                    if (number == 1) throw new AlreadyClosedException("let go");
                    Thread.onSpinWait();
                  } finally {
                    working.decrementAndGet();
                  }
                }))
        .isInstanceOf(AlreadyClosedException.class);
    assertThat(working).hasValue(0);
  }
}
