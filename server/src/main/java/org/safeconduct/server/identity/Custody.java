package org.safeconduct.server.identity;

import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// What identity needs to know of the organisation: whether opening takes two, and who the second
/// ones are.
public interface Custody {
  /// The custodians' office, where the identity of a new casefile takes two to open; empty where
  /// one is enough.
  Optional<TeamId> second(Unlocked unlocked);

  boolean isCustodian(Unlocked unlocked);

  boolean isCoordinator(Unlocked unlocked);

  /// Whether the organisation is so small that a custodian may lend to themself.
  boolean isSmall(Unlocked unlocked);

  /// The names of all members, gone ones included, by id.
  Map<MemberId, String> names(Unlocked unlocked);
}
