package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;

/// A team's seed of one epoch, sealed to a member.
public record SeatRow(TeamId team, int epoch, MemberId member, Bytes sealed) {}
