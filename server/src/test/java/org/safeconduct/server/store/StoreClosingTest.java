package org.safeconduct.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoreClosingTest {
  private static final Schema SCHEMA = Schema.of("CREATE TABLE t(n INTEGER) STRICT");

  @TempDir Path folder;

  @Test
  void closesAtOnceHoweverOften() {
    for (int i = 0; i < 100; i++) {
      Store store = Store.open(folder.resolve("t.db"), SCHEMA);
      store.close();
      store.close();
    }
  }

  @Test
  void refusesAfterClosing() {
    Store store = Store.open(folder.resolve("t.db"), SCHEMA);
    store.close();
    assertThatThrownBy(() -> store.write(connection -> 1)).isInstanceOf(StoreBroken.class);
  }

  @Test
  void leavesNobodyWaitingWhenItsWriterDies() {
    try (Store store = Store.open(folder.resolve("t.db"), SCHEMA)) {
      CompletableFuture<Integer> dead =
          store.submit(connection -> {
            throw new AssertionError("the writer dies of this");
          });
      assertThat(dead.orTimeout(30, TimeUnit.SECONDS)).failsWithin(40, TimeUnit.SECONDS);
      assertThatThrownBy(() -> store.write(connection -> 1)).isInstanceOf(StoreBroken.class);
    }
  }
}
