package org.safeconduct.seal;

import java.security.SecureRandom;

/// A member's two keys: one to open what is sealed to them, one to sign what they write. Stored as
/// `X-Wing seed (32) ‖ Ed25519 seed (32)`, sealed under the member's unlock key.
public final class MemberKeys implements AutoCloseable {
  /// Length in bytes of the sealed seeds.
  public static final int SEALED_LENGTH = Envelope.OVERHEAD + 64;

  private static final String PURPOSE = "member-seeds";

  private final HpkeKeyPair opening;
  private final SigningKey signing;

  private MemberKeys(HpkeKeyPair opening, SigningKey signing) {
    this.opening = opening;
    this.signing = signing;
  }

  /// Keys for a new member.
  public static MemberKeys generate(SecureRandom random) {
    return new MemberKeys(HpkeKeyPair.generate(random), SigningKey.generate(random));
  }

  /// Opens stored seeds.
  ///
  /// @param member the member's id, to which they are bound
  /// @throws EnvelopeTampered if they are not this member's under this unlock key
  public static MemberKeys open(Secret unlockKey, byte[] member, byte[] sealed) {
    if (sealed.length != SEALED_LENGTH) {
      throw new EnvelopeTampered("A member's sealed seeds have 92 bytes");
    }
    try (Envelope envelope = Envelope.under(unlockKey, PURPOSE);
        Secret seeds = envelope.openSecret(member, sealed)) {
      return seeds.use(MemberKeys::of);
    }
  }

  /// Seals the seeds for storing.
  public byte[] seal(Secret unlockKey, byte[] member, SecureRandom random) {
    try (Envelope envelope = Envelope.under(unlockKey, PURPOSE);
        Secret seeds = Secret.join(opening.seed(), signing.seed())) {
      return envelope.sealSecret(random, member, seeds);
    }
  }

  /// The pair that opens; closed with this.
  public HpkeKeyPair opening() {
    return opening;
  }

  /// The key that signs; closed with this.
  public SigningKey signing() {
    return signing;
  }

  @Override
  public void close() {
    opening.close();
    signing.close();
  }

  @Override
  public String toString() {
    return "MemberKeys[hidden]";
  }

  private static MemberKeys of(byte[] seeds) {
    try (Secret opening = Secret.takeOver(Octets.slice(seeds, 0, 32));
        Secret signing = Secret.takeOver(Octets.from(seeds, 32))) {
      return new MemberKeys(HpkeKeyPair.fromSeed(opening), SigningKey.fromSeed(signing));
    }
  }
}
