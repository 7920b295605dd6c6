package org.safeconduct.server.vault.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.seal.Secret;

class InterruptedRollTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HouseRow HOUSE =
      new HouseRow("northlight.example", "northlight.example/record", "root", "key");

  @TempDir Path folder;

  private final AtomicReference<RollStep> failAfter = new AtomicReference<>(RollStep.DONE);

  @Test
  void neverOverwritesTheOnlyCopyOfTheKeyInForce() {
    try (Secret seed = Secret.random(RANDOM, 32)) {
      try (KeyBox box = KeyBox.open(folder, RANDOM, this::step)) {
        box.write(rows -> {
          rows.house().found(HOUSE, seed);
          return true;
        });
        // The first roll commits its rows and fails before its files are in place; the second is
        // killed as soon as it has written the key after that.
        failAfter.set(RollStep.COMMITTED);
        assertThatThrownBy(box::shred).isInstanceOf(Killed.class);
        failAfter.set(RollStep.NEXT_WRITTEN);
        assertThatThrownBy(box::shred).isInstanceOf(Killed.class);
      }
      try (KeyBox box = KeyBox.open(folder, RANDOM)) {
        Secret found = box.read(rows -> rows.house().seed()).orElseThrow();
        assertThat(found).isEqualTo(seed);
      }
    }
  }

  private void step(RollStep step) {
    if (step == failAfter.get()) {
      failAfter.set(RollStep.DONE);
      throw new Killed();
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
