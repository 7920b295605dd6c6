package org.safeconduct.server.identity;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Compartment;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;

/// Lets tests of other packages open identities as the program does.
public final class Identities {
  private Identities() {}

  /// Where one is enough.
  public static Compartment compartment(SecureRandom random) {
    return compartment(new Of(null, null, false), random);
  }

  public static Compartment compartment(Custody custody, SecureRandom random) {
    return new IdentityCompartment(custody, random);
  }

  /// An organisation as identity sees it.
  ///
  /// @param office the custodians'; null where one is enough
  /// @param custodian who sits there
  public record Of(@Nullable TeamId office, @Nullable MemberId custodian, boolean small)
      implements Custody {
    @Override
    public Optional<TeamId> second(Unlocked unlocked) {
      return Optional.ofNullable(office);
    }

    @Override
    public boolean isCustodian(Unlocked unlocked) {
      return unlocked.member().equals(custodian);
    }

    /// Nobody, unless a test says who.
    @Override
    public boolean isCoordinator(Unlocked unlocked) {
      return false;
    }

    @Override
    public boolean isSmall(Unlocked unlocked) {
      return small;
    }

    @Override
    public Map<MemberId, String> names(Unlocked unlocked) {
      return Map.of();
    }
  }
}
