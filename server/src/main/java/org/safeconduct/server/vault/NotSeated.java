package org.safeconduct.server.vault;

import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// Only who sits in a team's newest epoch can seat others or make the next epoch.
public final class NotSeated extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotSeated(MemberId member, TeamId team) {
    super(member + " has no seat in " + team);
  }
}
