package org.safeconduct.server.journal.trail;

import org.safeconduct.server.kernel.TeamId;

/// Nobody was ever named to hold this team's trail, so nothing of it may be shown.
public final class NoTrail extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoTrail(TeamId team) {
    super("nobody holds the trail of " + team + ": name its coordinators first");
  }
}
