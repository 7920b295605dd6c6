package org.safeconduct.server.vault.box;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A grant as it lies in the box: the words are those of the signed text.
///
/// @param expires the instant as text; null for never
/// @param turn 0 until it is kept
public record GrantRow(
    ScopeId scope,
    Audience audience,
    String half,
    int generation,
    BodyId fact,
    String origin,
    int epoch,
    String suite,
    String allows,
    Bytes wrapped,
    @Nullable String expires,
    String grantedBy,
    Bytes signature,
    long turn,
    long batch) {
  public Holder holder() {
    return new Holder(audience, half);
  }

  /// Whether it has ended by itself.
  public boolean isEnded(Instant now) {
    return expires != null && !now.isBefore(Instant.parse(expires));
  }

  @Override
  public String toString() {
    return "GrantRow[" + scope + ", " + audience + "]";
  }
}
