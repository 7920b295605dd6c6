package org.safeconduct.server.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;
import org.safeconduct.server.journal.writing.Sheet;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Right;
import org.safeconduct.server.vault.StandingGrant;

/// A scope is left to one audience, which is given it for good; everybody else's grants end by
/// themselves.
///
/// @param until when they end; in the past: now
public record Leaving(ScopeId scope, Audience keeper, Instant until) {
  /// What is given: the keeper's grant without an end, everybody else's with one.
  ///
  /// @param standing the grants of the scope as they stand
  Stream<Sheet.Giving> gives(Collection<StandingGrant> standing) {
    Sheet.Giving kept = new Sheet.Giving(scope, keeper, Right.GRANT, null);
    return Stream.concat(
        Stream.of(kept),
        standing.stream()
            .filter(this::ends)
            .map(grant -> new Sheet.Giving(scope, grant.to(), grant.right(), until)));
  }

  /// Whether it is this that sets a grant its end: not the keeper's, nor one that ends before.
  private boolean ends(StandingGrant grant) {
    boolean sooner = grant.expires().filter(end -> !end.isAfter(until)).isPresent();
    return !grant.to().equals(keeper) && !sooner;
  }
}
