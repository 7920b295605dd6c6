package org.safeconduct.server.kernel;

/// Where a fact stands: the `seq`-th (from 1) of its scope.
public record FactRef(ScopeId scope, long seq) {
  public FactRef {
    if (seq < 1) throw new IllegalArgumentException("seq counts from 1");
  }
}
