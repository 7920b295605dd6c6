package org.safeconduct.server.vault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.box.BatchRows.BatchRow;
import org.safeconduct.server.vault.box.BodyRow;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.Rows;

/// What was kept before the journal's commit, until one knows how that went.
///
/// Open batches stand in a table of their own, so that a start asks about those and nothing else. A
/// batch that stands is noted there with the next one that is kept: an extra commit would buy
/// nothing, since [#sweep] would come to the same answer.
final class Batches {
  private final KeyBox box;
  private final Set<Long> open = ConcurrentHashMap.newKeySet();
  private final Set<Long> granting = ConcurrentHashMap.newKeySet();
  private final Queue<Long> stood = new ConcurrentLinkedQueue<>();

  Batches(KeyBox box) {
    this.box = box;
    box.read(rows -> rows.batches().all()).forEach(batch -> open.add(batch.number()));
  }

  /// Whether rows of this batch do not count yet.
  boolean isOpen(long number) {
    return open.contains(number);
  }

  Kept keep(KeyBatch batch) {
    return new Kept(box.write(rows -> keep(rows, batch)));
  }

  private long keep(Rows rows, KeyBatch batch) throws SQLException {
    checkGenerations(rows, batch);
    rows.batches().stand(drainStood());
    long number = rows.batches().open(batch.bodies().stream().map(WrappedKey::body).toList());
    open.add(number);
    for (ScopeGeneration generation : batch.generations()) {
      rows.scopes().add(generation.scope(), row(generation, number), generation.epochs());
    }
    for (GrantOf grant : batch.grants()) {
      rows.grants().add(GrantRowOf.grant(grant, number));
    }
    if (!batch.grants().isEmpty()) {
      granting.add(number);
    }
    rows.bodies().add(batch.bodies().stream().map(Batches::row).toList());
    for (Checkpoint checkpoint : batch.seen()) {
      rows.house().see(checkpoint);
    }
    return number;
  }

  void stand(Kept kept) {
    open.remove(kept.number());
    if (granting.remove(kept.number())) {
      box.write(rows -> {
        rows.batches().stand(List.of(kept.number()));
        // Counted from when it stands: who follows by turns must not have passed it meanwhile.
        return rows.grants().turn(kept.number(), rows.counters().nextTurn());
      });
    } else {
      stood.add(kept.number());
    }
  }

  void abandon(Kept kept) {
    box.write(rows -> {
      for (BatchRow batch : rows.batches().all()) {
        if (batch.number() == kept.number()) {
          rows.batches().settle(rows, batch, body -> false);
        }
      }
      return kept.number();
    });
    open.remove(kept.number());
    granting.remove(kept.number());
  }

  Mended sweep(Predicate<BodyId> inLog) {
    Set<BodyId> alive = new LinkedHashSet<>();
    List<BodyId> dead = new ArrayList<>();
    box.write(rows -> {
      for (BatchRow batch : rows.batches().all()) {
        for (BodyId body : batch.bodies()) {
          (inLog.test(body) ? alive : dead).add(body);
        }
        rows.batches().settle(rows, batch, alive::contains);
        rows.grants().turn(batch.number(), rows.counters().nextTurn());
      }
      return rows.counters().nextTurn();
    });
    open.clear();
    granting.clear();
    stood.clear();
    return new Mended(List.copyOf(alive), dead, box.rollFinished());
  }

  /// Notes what stands, before the box is closed.
  void flush() {
    box.write(rows -> {
      rows.batches().stand(drainStood());
      return true;
    });
  }

  private List<Long> drainStood() {
    List<Long> numbers = new ArrayList<>();
    for (Long number = stood.poll(); number != null; number = stood.poll()) {
      numbers.add(number);
    }
    return numbers;
  }

  private static void checkGenerations(Rows rows, KeyBatch batch) throws SQLException {
    Map<ScopeId, Integer> newest = new HashMap<>();
    for (ScopeGeneration generation : batch.generations()) {
      int held = generation.number() - 1;
      check(generation.scope(), held, rows.scopes().newest(generation.scope()));
      newest.put(generation.scope(), generation.number());
    }
    for (WrappedKey body : batch.bodies()) {
      Integer known = newest.get(body.scope());
      if (known == null) {
        known = rows.scopes().newest(body.scope());
        newest.put(body.scope(), known);
      }
      check(body.scope(), body.generation(), known);
    }
  }

  private static void check(ScopeId scope, int held, int newest) {
    if (held != newest) {
      throw new GenerationMoved(scope, held, newest);
    }
  }

  private static GenerationRow row(ScopeGeneration generation, long batch) {
    return new GenerationRow(
        generation.number(),
        generation.dropPublic(),
        generation.commitment(),
        generation.previous(),
        generation.note(),
        batch);
  }

  private static BodyRow row(WrappedKey key) {
    return new BodyRow(key.body(), key.scope(), key.generation(), key.wrapped());
  }
}
