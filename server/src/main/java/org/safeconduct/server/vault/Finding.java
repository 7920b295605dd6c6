package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// What is wrong between the box and the log.
public sealed interface Finding {
  /// A standing grant whose fact is not in the log.
  record GrantWithoutLeaf(ScopeId scope, Audience to, BodyId fact) implements Finding {}

  /// A standing grant whose signature does not verify under its granter's certified key.
  record GrantNotSigned(ScopeId scope, Audience to, String by) implements Finding {}
}
