package org.safeconduct.seal;

import java.security.SecureRandom;
import java.util.Optional;

/// The form of one slot, 128 bytes: `profile (1) ‖ salt (16) ‖ nonce (12) ‖ AES-256-GCM of 83
/// bytes`, which are `32 zeros ‖ kind (1) ‖ unlock key (32) ‖ 18 zeros`.
///
/// The zeros in front make the ciphertext commit to its key, so that nobody can make one slot that
/// opens under two passphrases. The rest is room for what later kinds need.
final class Slot {
  static final int LENGTH = 128;
  static final int SALT_AT = 1;
  static final int NONCE_AT = 17;

  private static final int SEALED_AT = NONCE_AT + AesGcm.NONCE;
  private static final int ZEROS = 32;
  private static final int KEY_AT = ZEROS + 1;
  private static final int PLAINTEXT = LENGTH - SEALED_AT - AesGcm.TAG;

  private Slot() {}

  /// A slot that nobody can open; looks like any other.
  static byte[] unused(byte[] head, SecureRandom random) {
    byte[] rest = new byte[LENGTH - head.length];
    random.nextBytes(rest);
    return Octets.join(head, rest);
  }

  static byte[] seal(
      byte[] head, Secret stretched, byte[] place, SlotKind kind, Secret unlockKey, byte[] nonce) {
    byte[] plaintext =
        unlockKey.use(key ->
            Octets.join(
                new byte[ZEROS],
                new byte[] {kind.number()},
                key,
                new byte[PLAINTEXT - KEY_AT - key.length]));
    try (Secret secret = Secret.takeOver(plaintext);
        Secret key = Hkdf.derive(stretched, "slot", place)) {
      byte[] aad = Octets.join(head, place);
      return Octets.join(head, nonce, key.use(k -> secret.use(p -> AesGcm.seal(k, nonce, aad, p))));
    }
  }

  static Optional<OpenedSlot> open(byte[] sealed, Secret stretched, byte[] place, int number) {
    byte[] head = head(sealed);
    byte[] nonce = Octets.slice(sealed, NONCE_AT, SEALED_AT);
    byte[] aad = Octets.join(head, place);
    try (Secret key = Hkdf.derive(stretched, "slot", place);
        Secret plaintext =
            Secret.takeOver(
                key.use(k -> AesGcm.open(k, nonce, aad, sealed, SEALED_AT, "The slot")))) {
      return Optional.of(plaintext.use(bytes -> read(bytes, number)));
    } catch (EnvelopeTampered notThisOne) {
      return Optional.empty();
    }
  }

  static byte[] head(byte[] sealed) {
    return Octets.slice(sealed, 0, NONCE_AT);
  }

  private static OpenedSlot read(byte[] plaintext, int number) {
    int keyEnd = KEY_AT + 32;
    if (!Octets.isZero(plaintext, 0, ZEROS) || !Octets.isZero(plaintext, keyEnd, PLAINTEXT)) {
      throw new EnvelopeTampered("The slot holds what this version does not know");
    }
    return new OpenedSlot(
        number,
        SlotKind.of(plaintext[ZEROS]),
        Secret.takeOver(Octets.slice(plaintext, KEY_AT, keyEnd)));
  }
}
