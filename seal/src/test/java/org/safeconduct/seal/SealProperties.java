package org.safeconduct.seal;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.security.SecureRandom;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/// Whatever is done to sealed bytes, they do not open: each seal against any flipped bit, any cut,
/// any byte more, any other context.
class SealProperties {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] CONTEXT = Octets.utf8("scope and subject");
  private static final byte[] OTHER = Octets.utf8("scope and another");

  @Test
  void aBodyOpensOnlyWholeAndInItsPlace() {
    qt().forAll(lengths(), positions())
        .check((length, at) -> {
          byte[] payload = drawn(length);
          try (SealedBody body = BodySeal.seal(RANDOM, CONTEXT, payload)) {
            return opensOnlyWhole(
                (aad, sealed) -> BodySeal.open(body.key(), aad, sealed), body.bytes(), payload, at);
          }
        });
  }

  @Test
  void anEnvelopeOpensOnlyWholeAndInItsPlace() {
    qt().forAll(lengths(), positions())
        .check((length, at) -> {
          byte[] plaintext = drawn(length);
          try (Secret key = Secret.random(RANDOM, 32);
              Envelope envelope = Envelope.under(key, "shred");
              Envelope elsewhere = Envelope.under(key, "draft")) {
            byte[] sealed = envelope.seal(RANDOM, CONTEXT, plaintext);
            return opensOnlyWhole(envelope::open, sealed, plaintext, at)
                && refuses(() -> elsewhere.open(CONTEXT, sealed));
          }
        });
  }

  @Test
  void aLetterOpensOnlyWholeAndInItsPlace() {
    try (HpkeKeyPair pair = HpkeKeyPair.generate(RANDOM);
        HpkeKeyPair stranger = HpkeKeyPair.generate(RANDOM)) {
      byte[] info = Octets.utf8("safeconduct/seat/v1");
      qt().withExamples(60)
          .forAll(lengths(), positions())
          .check((length, at) -> {
            byte[] plaintext = drawn(length);
            byte[] sealed = Hpke.seal(pair.publicKey(), info, CONTEXT, plaintext);
            return opensOnlyWhole(
                    (aad, bytes) -> Hpke.open(pair, info, aad, bytes), sealed, plaintext, at)
                && refuses(() -> Hpke.open(pair, OTHER, CONTEXT, sealed))
                && refuses(() -> Hpke.open(stranger, info, CONTEXT, sealed));
          });
    }
  }

  @Test
  void aWrappedKeyOpensOnlyWhole() {
    qt().forAll(positions())
        .check(at -> {
          try (Secret scopeKey = Secret.random(RANDOM, 32);
              Secret key = Secret.random(RANDOM, 32);
              KeyWrap wrap = KeyWrap.under(scopeKey)) {
            byte[] wrapped = wrap.wrap(key);
            return wrap.unwrap(wrapped).equals(key)
                && refuses(() -> wrap.unwrap(flipped(wrapped, at)))
                && refuses(() -> wrap.unwrap(cut(wrapped, at)));
          }
        });
  }

  @Test
  void aGrantOpensOnlyWithItsText() {
    qt().forAll(positions())
        .check(at -> {
          try (Secret epochKey = Secret.random(RANDOM, 32);
              Secret scopeKey = Secret.random(RANDOM, 32);
              GrantWrap wrap = GrantWrap.under(epochKey)) {
            byte[] wrapped = wrap.wrap(RANDOM, CONTEXT, scopeKey);
            return wrapped.length == 60
                && wrap.unwrap(CONTEXT, wrapped).equals(scopeKey)
                && refuses(() -> wrap.unwrap(OTHER, wrapped))
                && refuses(() -> wrap.unwrap(CONTEXT, flipped(wrapped, at)));
          }
        });
  }

  @Test
  void aSignatureHoldsForItsMessageOnly() {
    try (SigningKey key = SigningKey.generate(RANDOM)) {
      qt().forAll(lengths(), positions())
          .check((length, at) -> {
            byte[] message = drawn(length);
            byte[] signature = key.sign(message);
            return key.verifyKey().verify(message, signature)
                && !key.verifyKey().verify(message, flipped(signature, at))
                && !key.verifyKey().verify(Octets.join(message, new byte[1]), signature);
          });
    }
  }

  private static boolean opensOnlyWhole(Opener opener, byte[] sealed, byte[] plaintext, int at) {
    return Arrays.equals(opener.open(CONTEXT, sealed), plaintext)
        && refuses(() -> opener.open(OTHER, sealed))
        && refuses(() -> opener.open(CONTEXT, flipped(sealed, at)))
        && refuses(() -> opener.open(CONTEXT, cut(sealed, at)))
        && refuses(() -> opener.open(CONTEXT, Octets.join(sealed, new byte[1])));
  }

  private static boolean refuses(Runnable opening) {
    try {
      opening.run();
      return false;
    } catch (EnvelopeTampered tampered) {
      return true;
    }
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    flipped[at / 8 % bytes.length] ^= (byte) (1 << (at % 8));
    return flipped;
  }

  private static byte[] cut(byte[] bytes, int at) {
    return Arrays.copyOf(bytes, at % bytes.length);
  }

  private static byte[] drawn(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  private static Gen<Integer> lengths() {
    return integers().between(0, 3000);
  }

  private static Gen<Integer> positions() {
    return integers().between(0, 1_000_000);
  }

  private interface Opener {
    byte[] open(byte[] aad, byte[] sealed);
  }
}
