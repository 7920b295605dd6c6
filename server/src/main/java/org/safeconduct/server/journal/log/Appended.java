package org.safeconduct.server.journal.log;

import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.ScopeId;

/// What became of an [Append].
public sealed interface Appended {
  /// Durable: the first row stands at this index, the others follow.
  record At(long position) implements Appended {}

  /// Somebody else continued this scope's chain first: chain and sign again.
  record Moved(ScopeId scope) implements Appended {}

  /// What the rows were sealed under may not be used any more: seal anew.
  record Overtaken() implements Appended {}

  /// A value is already claimed.
  record Claimed(Digest tag) implements Appended {}
}
