package org.safeconduct.server.vault;

import org.jspecify.annotations.Nullable;

/// What the trustees hold.
///
/// @param teams who together recover the teams' reading keys
/// @param guarded who together recover guarded teams; null if those are never to be recovered
/// @param root who together use the organisation root
public record RecoveryPlan(Quorum teams, @Nullable Quorum guarded, Quorum root) {}
