package org.safeconduct.server.kernel;

/// Where a fact stands: the `seq`-th (from 0) of its scope.
public record FactRef(ScopeId scope, long seq) {
  public FactRef {
    if (seq < 0) throw new IllegalArgumentException("seq counts from 0");
  }
}
