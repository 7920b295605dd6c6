package org.safeconduct.server.team.waking;

import java.time.Instant;
import org.safeconduct.server.journal.Woken;
import org.safeconduct.server.kernel.TeamId;

/// That a team's duty phone was rung, or could not be.
///
/// @param level from 1
public record Rung(TeamId team, int level, Instant at, Woken how) {}
