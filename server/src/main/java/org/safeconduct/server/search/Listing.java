package org.safeconduct.server.search;

import java.util.stream.Stream;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.ScopeKind;

/// What a module shows of its scopes in lists and in search: a bean, pure. Everything due is a row
/// of kind `due`; the clock is in the query, never here.
public interface Listing {
  /// Which scopes it reads.
  ScopeKind scope();

  /// All rows of a chronicle (a casefile's scope whole; an inquiry by subject).
  Stream<Row> rows(Chronicle chronicle);
}
