package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// What Bouncy Castle signs, the JDK accepts.
class SignatureTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] MESSAGE = Octets.utf8("safeconduct/fact/v1\n");

  @Test
  void signsEd25519AsTheJdkVerifiesIt() throws Exception {
    try (SigningKey key = SigningKey.generate(RANDOM)) {
      assertThat(
              jdkVerifies(
                  "Ed25519",
                  "302a300506032b6570032100",
                  key.verifyKey().encoded(),
                  key.sign(MESSAGE)))
          .isTrue();
    }
  }

  @Test
  void signsMlDsa44AsTheJdkVerifiesIt() throws Exception {
    try (MlDsaKey key = MlDsaKey.generate(RANDOM)) {
      byte[] signature = key.sign(MESSAGE);
      assertThat(
              jdkVerifies(
                  "ML-DSA-44",
                  "30820532300b06096086480165030403110382052100",
                  key.verifyKey().encoded(),
                  signature))
          .isTrue();
      assertThat(key.verifyKey().verify(MESSAGE, signature)).isTrue();
      signature[7] ^= 1;
      assertThat(key.verifyKey().verify(MESSAGE, signature)).isFalse();
    }
  }

  @Test
  void givesTheSameKeyForTheSameSeed() {
    try (MlDsaKey key = MlDsaKey.generate(RANDOM);
        MlDsaKey again = MlDsaKey.fromSeed(key.seed());
        SigningKey signing = SigningKey.generate(RANDOM);
        SigningKey signingAgain = SigningKey.fromSeed(signing.seed())) {
      assertThat(again.verifyKey()).isEqualTo(key.verifyKey());
      assertThat(again.sign(MESSAGE)).isEqualTo(key.sign(MESSAGE));
      assertThat(signingAgain.verifyKey()).isEqualTo(signing.verifyKey());
    }
  }

  private static boolean jdkVerifies(String name, String prefix, byte[] key, byte[] signature)
      throws Exception {
    byte[] encoded = Octets.join(HexFormat.of().parseHex(prefix), key);
    Signature verifier = Signature.getInstance(name);
    verifier.initVerify(
        KeyFactory.getInstance(name).generatePublic(new X509EncodedKeySpec(encoded)));
    verifier.update(MESSAGE);
    return verifier.verify(signature);
  }
}
