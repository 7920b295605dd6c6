package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.VerifierKey;

/// The keys that may sign in a log.
///
/// A scope's grants are asked about each time it is opened, three times when it is written. So it
/// is remembered of which exactly a signature held: by key name, text and signature together, for
/// as long as these certificates are the newest.
final class Writers {
  /// Some 10 MB; what comes after is verified each time.
  private static final int MOST = 100_000;

  private final Map<String, VerifierKey> byName = new HashMap<>();
  private final Set<Digest> held = ConcurrentHashMap.newKeySet();

  Writers(CertifiedKeys keys) {
    for (Certificate certificate : keys.certificates()) {
      if (certificate.role() == KeyRole.AUTHOR || certificate.role() == KeyRole.HOUSE) {
        byName.put(certificate.key().name(), certificate.key());
      }
    }
  }

  boolean signed(SignedGrant grant) {
    VerifierKey key = byName.get(grant.by());
    if (key == null) return false;
    String whole = grant.by() + "\0" + grant.signature().base64() + "\0" + grant.signedText();
    Digest digest = Digest.sha256(whole.getBytes(UTF_8));
    if (held.contains(digest)) return true;
    boolean holds =
        Verifiers.of(key)
            .check()
            .verifies(
                key.publicKey().toArray(),
                grant.signedText().getBytes(UTF_8),
                grant.signature().toArray());
    if (holds && held.size() < MOST) held.add(digest);
    return holds;
  }
}
