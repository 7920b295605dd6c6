package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.VerifierKey;

/// The keys that may sign in a log.
final class Writers {
  private final Map<String, VerifierKey> byName = new HashMap<>();

  Writers(CertifiedKeys keys) {
    for (Certificate certificate : keys.certificates()) {
      if (certificate.role() == KeyRole.AUTHOR || certificate.role() == KeyRole.HOUSE) {
        byName.put(certificate.key().name(), certificate.key());
      }
    }
  }

  boolean signed(SignedGrant grant) {
    VerifierKey key = byName.get(grant.by());
    return key != null
        && Verifiers.of(key)
            .check()
            .verifies(
                key.publicKey().toArray(),
                grant.signedText().getBytes(UTF_8),
                grant.signature().toArray());
  }
}
