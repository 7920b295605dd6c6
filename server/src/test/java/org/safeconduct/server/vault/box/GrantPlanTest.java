package org.safeconduct.server.vault.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.server.store.Store;

/// How SQLite goes about what every page asks.
class GrantPlanTest {
  @TempDir Path folder;

  /// With a team's hundred thousand grants, going through all of them is what a page would wait
  /// for.
  @Test
  void asksWhatMovedWithoutGoingThroughAllThatATeamHolds() {
    try (Store store = Store.open(folder.resolve("keys.db"), Tables.SCHEMA)) {
      List<String> searches =
          store
              .list(
                  "EXPLAIN QUERY PLAN " + GrantRows.SINCE,
                  row -> row.getString("detail"),
                  new byte[17],
                  1,
                  1,
                  new byte[17],
                  1)
              .stream()
              .filter(step -> step.contains("SEARCH") || step.contains("SCAN"))
              .toList();
      assertThat(searches).hasSize(3);
      assertThat(searches.get(0)).contains("key_grant_audience (audience=? AND turn>?)");
      assertThat(searches.get(1)).contains("key_grant").contains("(scope=? AND audience=?)");
      assertThat(searches.get(2)).contains("taken_turn (turn>?)");
    }
  }
}
