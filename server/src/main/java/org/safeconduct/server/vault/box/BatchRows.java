package org.safeconduct.server.vault.box;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.store.Sql;

/// Batches that were kept and have not yet been noted as standing: what a start has to ask about.
public final class BatchRows {
  private final Sql sql;

  BatchRows(Sql sql) {
    this.sql = sql;
  }

  /// A batch and the bodies in it.
  public record BatchRow(long number, List<BodyId> bodies) {}

  public long open(Collection<BodyId> bodies) throws SQLException {
    ByteBuffer ids = ByteBuffer.allocate(16 * bodies.size());
    bodies.forEach(body -> ids.put(body.toBytes()));
    return sql.one(
            "INSERT INTO batch(bodies) VALUES (?) RETURNING number",
            row -> row.getLong(1),
            (Object) ids.array())
        .orElseThrow();
  }

  public List<BatchRow> all() throws SQLException {
    return sql.list(
        "SELECT number, bodies FROM batch ORDER BY number",
        row -> new BatchRow(row.getLong(1), bodies(row.getBytes(2))));
  }

  public void stand(Collection<Long> numbers) throws SQLException {
    sql.changeAll("DELETE FROM batch WHERE number = ?", numbers, number -> new Object[] {number});
  }

  /// Ends a batch whose fate was unknown: what the log does not name is deleted. A generation lives
  /// if any body of its batch does, for they were one commit.
  public void settle(Rows rows, BatchRow batch, Predicate<BodyId> inLog) throws SQLException {
    List<BodyId> dead = batch.bodies().stream().filter(inLog.negate()).toList();
    rows.bodies().delete(dead);
    for (BodyId fact : dead) {
      rows.grants().deleteFact(fact);
    }
    if (dead.size() == batch.bodies().size()) {
      rows.scopes().deleteBatch(batch.number());
    }
    stand(List.of(batch.number()));
  }

  private static List<BodyId> bodies(byte[] ids) {
    ByteBuffer buffer = ByteBuffer.wrap(ids);
    List<BodyId> bodies = new ArrayList<>();
    while (buffer.hasRemaining()) {
      bodies.add(new BodyId(new Bits128(buffer.getLong(), buffer.getLong())));
    }
    return bodies;
  }
}
