package org.safeconduct.server.journal.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.TileAppender;
import org.safeconduct.server.store.Sql;
import org.safeconduct.server.store.Store;
import org.safeconduct.server.store.StoreBroken;

/// Group commit: whoever comes first to the store's one writing thread takes along all that waits,
/// up to 4,096 appends; the others find their work done.
final class LogWriter {
  private static final int MOST = 4_096;

  private final Store store;
  private final String origin;
  private final NoteSigner signer;
  private final Failpoint.Handler failpoints;
  private final Queue<Request> waiting = new ConcurrentLinkedQueue<>();
  private @Nullable TileAppender tiles;
  private Edge edge;

  LogWriter(
      Store store, String origin, NoteSigner signer, Edge edge, Failpoint.Handler failpoints) {
    this.store = store;
    this.origin = origin;
    this.signer = signer;
    this.edge = edge;
    this.failpoints = failpoints;
  }

  /// Returns once the append is durable, or is known not to be.
  Appended append(Append append) {
    Request request = new Request(append, new CompletableFuture<>());
    waiting.add(request);
    store.alone(this::commitWhatWaits);
    return request.done.join();
  }

  private boolean commitWhatWaits(Sql on) throws SQLException {
    List<Request> batch = new ArrayList<>();
    for (Request next = waiting.poll(); next != null; next = waiting.poll()) {
      batch.add(next);
      if (batch.size() == MOST) break;
    }
    if (batch.isEmpty()) return false;
    try {
      on.begin();
      commit(on, batch);
      return true;
    } catch (SQLException | RuntimeException e) {
      tiles = null;
      on.rollback();
      RuntimeException told =
          e instanceof SQLException s ? new StoreBroken(s) : (RuntimeException) e;
      batch.forEach(request -> request.done.completeExceptionally(told));
      return false;
    }
  }

  private void commit(Sql on, List<Request> batch) throws SQLException {
    Filling filling = new Filling(on, origin, edge, tiles(on));
    List<Appended> outcomes = new ArrayList<>();
    for (Request request : batch) outcomes.add(filling.take(request.append));
    if (filling.edge().size() > edge.size()) {
      SignedNote checkpoint = filling.edge().checkpoint(origin).sign(signer);
      filling.end(checkpoint);
      failpoints.reached(Failpoint.LOG_FILLED);
      on.commit();
      failpoints.reached(Failpoint.LOG_COMMITTED);
      edge = filling.edge();
    } else {
      on.rollback();
    }
    for (int i = 0; i < batch.size(); i++) batch.get(i).done.complete(outcomes.get(i));
  }

  /// The appender writes on the store's one writing connection, so it may outlive a transaction.
  private TileAppender tiles(Sql on) {
    TileAppender open = tiles;
    if (open == null) {
      open = new TileAppender(new Tiles(on), edge.size());
      tiles = open;
    }
    return open;
  }

  private record Request(Append append, CompletableFuture<Appended> done) {}
}
