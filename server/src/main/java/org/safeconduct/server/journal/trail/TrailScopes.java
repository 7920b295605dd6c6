package org.safeconduct.server.journal.trail;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import org.safeconduct.ledger.Digest;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// Where a team's trail of a month lies: one `trail` scope a team and month, so that it can be
/// shredded whole when its time is over. The id follows from the team's random one.
final class TrailScopes {
  private final String origin;

  TrailScopes(String origin) {
    this.origin = origin;
  }

  ScopeId scope(TeamId team, YearMonth month) {
    return ScopeId.of(sixteen("scope", team, month));
  }

  SubjectId root(TeamId team, YearMonth month) {
    return SubjectId.of(sixteen("root", team, month));
  }

  private byte[] sixteen(String what, TeamId team, YearMonth month) {
    String text =
        "safeconduct/trail-" + what + "/v1\n" + origin + "\n" + team + "\n" + month + "\n";
    byte[] digest = Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).bytes();
    return Arrays.copyOf(digest, 16);
  }
}
