package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.ScopeId;

/// Somebody rolled the scope between opening and keeping: nothing was kept. Open it again, wrap
/// again, keep again.
public final class GenerationMoved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GenerationMoved(ScopeId scope, int held, int newest) {
    super(scope + " is at generation " + newest + ", these keys are of " + held);
  }
}
