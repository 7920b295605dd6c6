package org.safeconduct.server.journal.log;

import java.util.List;
import org.safeconduct.ledger.Digest;

/// Rows that enter the log together or not at all.
///
/// @param rows in the order of the log; within a scope they continue its chain
/// @param claims tags of values that may stand only once
/// @param pending what other stores have to let go once this stands
public record Append(List<NewRow> rows, List<Digest> claims, List<Pending> pending) {
  public Append {
    rows = List.copyOf(rows);
    claims = List.copyOf(claims);
    pending = List.copyOf(pending);
  }

  public static Append of(List<NewRow> rows) {
    return new Append(rows, List.of(), List.of());
  }
}
