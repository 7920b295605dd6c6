package org.safeconduct.server.journal.writing;

import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.Erasure;
import org.safeconduct.ledger.Opening;
import org.safeconduct.ledger.Parts;
import org.safeconduct.seal.BodySeal;
import org.safeconduct.seal.Padding;
import org.safeconduct.seal.SealedBody;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.payload.Payload;
import org.safeconduct.server.journal.payload.PayloadCodec;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.vault.WrappedKey;

/// Makes a payload into a body under a key of its own, and the commitment to its parts.
public final class Sealing {
  private final PayloadCodec codec;
  private final SecureRandom random;

  public Sealing(PayloadCodec codec, SecureRandom random) {
    this.codec = codec;
    this.random = random;
  }

  /// Puts a body's key where the scope's readers find it: wrapped by a member who holds the scope's
  /// key, or dropped by the house.
  @FunctionalInterface
  interface KeyHolder {
    WrappedKey wrap(BodyId body, Secret key);
  }

  /// A sealed fact and its wrapped key.
  record Made(SealedFact fact, WrappedKey key) {}

  Made seal(
      KeyHolder holder,
      ScopeId scope,
      SubjectId subject,
      Payload payload,
      @Nullable Erasure erases) {
    byte[] padded = Padding.pad(codec.encode(payload));
    BodyId id = BodyId.random(random);
    try (SealedBody body = BodySeal.seal(random, context(scope, subject), padded)) {
      SealedFact fact =
          new SealedFact(
              scope, subject, id, Bytes.of(body.bytes()), commit(padded, body.key()), erases);
      return new Made(fact, holder.wrap(id, body.key()));
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  /// What a body is bound to: scope ‖ subject.
  public static byte[] context(ScopeId scope, SubjectId subject) {
    ByteArrayOutputStream context = new ByteArrayOutputStream(32);
    context.writeBytes(scope.toBytes());
    context.writeBytes(subject.toBytes());
    return context.toByteArray();
  }

  /// The commitment to a padded payload under its body's key.
  public static Digest commit(byte[] padded, Secret bodyKey) {
    try (Opening opening = opening(bodyKey)) {
      return Parts.commit(padded, opening);
    }
  }

  /// The opening of a fact's commitment, for a disclosure.
  public static Opening opening(Secret bodyKey) {
    try (Secret derived = BodySeal.opening(bodyKey)) {
      byte[] bytes = derived.exposeSecretBytes();
      try {
        return Opening.of(bytes);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    }
  }
}
