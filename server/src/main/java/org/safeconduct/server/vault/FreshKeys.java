package org.safeconduct.server.vault;

import java.util.List;

/// Keys that were just drawn for a scope, open, with what must be kept for others to open them: the
/// generation and a grant for each audience. Closing it closes the keys.
public record FreshKeys(ScopeKeys keys, ScopeGeneration generation, List<SignedGrant> grants)
    implements AutoCloseable {
  public FreshKeys {
    grants = List.copyOf(grants);
  }

  @Override
  public void close() {
    keys.close();
  }

  @Override
  public String toString() {
    return "FreshKeys[" + generation.scope() + ", generation " + generation.number() + "]";
  }
}
