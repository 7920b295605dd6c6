package org.safeconduct.server.vault;

import java.security.SecureRandom;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.SlotKind;
import org.safeconduct.server.kernel.MemberId;

/// A member's unlock key, as a passphrase or a printed code gave it. It opens the member's keys and
/// nothing else; a session keeps it only wrapped under the secret in the member's cookie.
public final class MemberKey implements AutoCloseable {
  private final MemberId member;
  private final SlotKind openedBy;
  private final Secret unlockKey;

  MemberKey(MemberId member, SlotKind openedBy, Secret unlockKey) {
    this.member = member;
    this.openedBy = openedBy;
    this.unlockKey = unlockKey;
  }

  public MemberId member() {
    return member;
  }

  /// What opened it: after a printed code the member is asked for a new passphrase.
  public SlotKind openedBy() {
    return openedBy;
  }

  Secret unlockKey() {
    return unlockKey;
  }

  byte[] wrapUnder(Secret session, SecureRandom random) {
    try (Envelope envelope = Envelope.under(session, Purposes.SESSION)) {
      return envelope.sealSecret(random, member.toBytes(), unlockKey);
    }
  }

  static MemberKey unwrap(MemberId member, Secret session, byte[] wrapped) {
    try (Envelope envelope = Envelope.under(session, Purposes.SESSION)) {
      return new MemberKey(
          member, SlotKind.PASSPHRASE, envelope.openSecret(member.toBytes(), wrapped));
    }
  }

  @Override
  public void close() {
    unlockKey.close();
  }

  @Override
  public String toString() {
    return "MemberKey[" + member + "]";
  }
}
