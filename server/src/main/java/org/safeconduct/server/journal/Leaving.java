package org.safeconduct.server.journal;

import java.time.Instant;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.StandingGrant;

/// A scope is left to one audience, which is given it for good; everybody else's grants end by
/// themselves.
///
/// @param until when they end; in the past: now
public record Leaving(ScopeId scope, Audience keeper, Instant until) {
  /// Whether it is this that sets a grant its end: not the keeper's, nor one that ends before.
  boolean ends(StandingGrant grant) {
    boolean sooner = grant.expires().filter(end -> !end.isAfter(until)).isPresent();
    return !grant.to().equals(keeper) && !sooner;
  }
}
