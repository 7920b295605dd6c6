package org.safeconduct.packet;

import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.VerifierKey;

/// What the reader knows of the organisation's root from elsewhere.
public sealed interface KnownRoot {

  /// Nothing: the packet's own root is taken, and the verdict says so.
  record NotGiven() implements KnownRoot {}

  /// The fingerprint: SHA-256 of the root's verifier key text.
  record ByFingerprint(Digest fingerprint) implements KnownRoot {}

  /// The key itself.
  record ByKey(VerifierKey key) implements KnownRoot {}

  /// Reads 64 hexadecimal digits, or a verifier key.
  ///
  /// @throws org.safeconduct.ledger.Malformed when it is neither
  static KnownRoot parse(String text) {
    return text.contains("+")
        ? new ByKey(VerifierKey.parse(text))
        : new ByFingerprint(Digest.fromHex(text));
  }

  /// Whether this root was compared with something from elsewhere.
  ///
  /// @throws PacketRefused when the packet has another root
  default boolean compare(String file, VerifierKey packets) {
    return switch (this) {
      case NotGiven() -> false;
      case ByFingerprint(Digest expected) -> {
        PacketRefused.unlessEqual(
            file, "fingerprint of the root", expected.hex(), packets.fingerprint().hex());
        yield true;
      }
      case ByKey(VerifierKey expected) -> {
        PacketRefused.unlessEqual(file, "root", expected.text(), packets.text());
        yield true;
      }
    };
  }
}
