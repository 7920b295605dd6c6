package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.server.kernel.BodyId;

/// The keys that may sign in a log, and what is known of the grants that they signed.
///
/// A scope's grants are asked about whenever it is opened. What was found true of exactly these
/// bytes stays true for as long as these certificates are the newest: a signature, and that a fact
/// of the log, which is never changed, says the same. What was found untrue is asked again.
final class Writers {
  /// Some 20 MB; what comes after is asked each time.
  private static final int MOST = 200_000;

  private final Map<String, VerifierKey> byName = new HashMap<>();
  private final Set<Digest> known = ConcurrentHashMap.newKeySet();

  Writers(CertifiedKeys keys) {
    for (Certificate certificate : keys.certificates()) {
      if (certificate.role() == KeyRole.AUTHOR || certificate.role() == KeyRole.HOUSE) {
        byName.put(certificate.key().name(), certificate.key());
      }
    }
  }

  /// Whether a certified author or the house signed the grant.
  boolean signed(SignedGrant grant) {
    VerifierKey key = byName.get(grant.by());
    if (key == null) return false;
    String text = grant.signedText();
    return once(
        "signed\0" + grant.by() + "\0" + grant.signature().base64() + "\0" + text,
        () ->
            Verifiers.of(key)
                .check()
                .verifies(
                    key.publicKey().toArray(), text.getBytes(UTF_8), grant.signature().toArray()));
  }

  /// Whether it is signed, and the log says it by this fact.
  ///
  /// @param commitment to the scope's key, by which the fact opens
  /// @param inLog asks the log
  boolean said(BodyId fact, SignedGrant grant, Bytes commitment, BooleanSupplier inLog) {
    GrantStatement statement = grant.statement();
    return once(
        String.join(
            "\0",
            "said",
            fact.toString(),
            commitment.base64(),
            statement.signature(),
            statement.text()),
        () -> signed(grant) && inLog.getAsBoolean());
  }

  /// Asks whether this holds, unless exactly this held before.
  boolean once(String what, BooleanSupplier holds) {
    Digest digest = Digest.sha256(what.getBytes(UTF_8));
    if (known.contains(digest)) return true;
    boolean found = holds.getAsBoolean();
    if (found && known.size() < MOST) known.add(digest);
    return found;
  }
}
