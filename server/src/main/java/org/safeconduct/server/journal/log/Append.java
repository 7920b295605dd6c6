package org.safeconduct.server.journal.log;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.ScopeHead;

/// Rows that enter the log together or not at all.
///
/// @param rows in the order of the log; within a scope they continue its chain
/// @param unmoved scopes that must still stand here, though nothing is added to them
/// @param claims tags of values that may stand only once
/// @param exhibits files that count from this commit on
/// @param pending what other stores have to let go once this stands
/// @param holds whether what the rows were sealed under still may be used: asked by the log's own
///   thread just before they go in
public record Append(
    List<NewRow> rows,
    List<ScopeHead> unmoved,
    List<Digest> claims,
    List<Exhibit> exhibits,
    List<Pending> pending,
    BooleanSupplier holds) {
  public Append {
    rows = List.copyOf(rows);
    unmoved = List.copyOf(unmoved);
    claims = List.copyOf(claims);
    exhibits = List.copyOf(exhibits);
    pending = List.copyOf(pending);
  }

  public static Append of(List<NewRow> rows) {
    return new Append(rows, List.of(), List.of(), List.of(), List.of(), () -> true);
  }
}
