package org.safeconduct.server.vault.box;

import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.TeamId;

/// A team's epoch.
///
/// @param opening the X-Wing public key of the epoch
/// @param guarded whether the team's seeds go only to the guarded recovery circle
/// @param note what binds team, epoch and public key, signed by who made the epoch
/// @param previous the seed of the epoch before, sealed under this one's; empty for the first
public record EpochRow(
    TeamId team, int epoch, Bytes opening, boolean guarded, String note, Bytes previous) {}
