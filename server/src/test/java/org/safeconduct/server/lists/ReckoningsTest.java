package org.safeconduct.server.lists;

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
class ReckoningsTest {
  private static final Reckonings.What LINKAGE = Reckonings.What.LINKAGE;

  @TempDir Path folder;

  @Test
  void keepsWhatItFoundByTheKeysOfWhoAsked() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        Reckonings reckonings = new Reckonings()) {
      CountDownLatch kept = new CountDownLatch(1);
      reckonings.begin(
          world.documenter(),
          world.inquiry,
          LINKAGE,
          new Reckonings.Work<>(
              _ -> 17,
              (unlocked, found) -> {
                assertThat(unlocked.member()).isEqualTo(world.documenter().member());
                assertThat(found).isEqualTo(17);
                kept.countDown();
                return new Outcome.Written(List.of());
              }));
      kept.await();
      await(reckonings, world);
      assertThat(reckonings.failed(world.inquiry, LINKAGE)).isEmpty();
    }
  }

  @Test
  void stopsWithNothingKeptWhenTheMembersSessionIsLocked() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        Reckonings reckonings = new Reckonings()) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch locked = new CountDownLatch(1);
      CountDownLatch stopped = new CountDownLatch(1);
      AtomicInteger kept = new AtomicInteger();
      reckonings.begin(
          world.documenter(),
          world.inquiry,
          LINKAGE,
          new Reckonings.Work<>(
              progress -> {
                begun.countDown();
                try {
                  locked.await();
                  progress.accept("the next step");
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                } finally {
                  stopped.countDown();
                }
                return 1;
              },
              (_, _) -> {
                kept.incrementAndGet();
                return new Outcome.Written(List.of());
              }));
      begun.await();
      assertThat(reckonings.isGoing(world.inquiry, LINKAGE)).isTrue();
      reckonings.locked(world.documenter().member());
      assertThat(reckonings.isGoing(world.inquiry, LINKAGE)).isFalse();
      locked.countDown();
      stopped.await();
      assertThat(kept).hasValue(0);
    }
  }

  @Test
  void saysWhyItFoundNothingUntilTheNextBegins() throws InterruptedException {
    try (InquiryWorld world = new InquiryWorld(folder);
        Reckonings reckonings = new Reckonings()) {
      Reckonings.Work<Integer> refused =
          new Reckonings.Work<>(
              _ -> {
                throw Refused.because("lists.refuse.two");
              },
              (_, _) -> new Outcome.Written(List.of()));
      reckonings.begin(world.documenter(), world.inquiry, LINKAGE, refused);
      await(reckonings, world);
      assertThat(reckonings.failed(world.inquiry, LINKAGE))
          .contains(Refusal.of("lists.refuse.two"));
    }
  }

  private static void await(Reckonings reckonings, InquiryWorld world) throws InterruptedException {
    while (reckonings.isGoing(world.inquiry, LINKAGE)) Thread.sleep(5);
  }
}
