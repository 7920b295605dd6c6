package org.safeconduct.server.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.server.kernel.ScopeId;

/// Where the organisation's facts lie: the one scope whose id everybody has to know beforehand, so
/// it follows from the organisation's root key.
final class OrganisationScope {
  private static final String PREFIX = "safeconduct/organisation-scope/v1\n";

  private OrganisationScope() {}

  static ScopeId of(VerifierKey root) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((PREFIX + root.text()).getBytes(StandardCharsets.UTF_8));
      return ScopeId.of(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
