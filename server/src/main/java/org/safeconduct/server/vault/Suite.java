package org.safeconduct.server.vault;

/// How a scope's key is wrapped in a grant.
public enum Suite {
  /// Under a team's epoch key, by somebody who sits in the team: 60 bytes.
  EPOCH,
  /// To a public key, by HPKE with X-Wing.
  X_WING
}
