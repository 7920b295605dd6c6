package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.seal.Vectors.Vector;

/// What others publish as right and wrong; `known/SOURCE.md` says who.
class KnownAnswerTest {
  @TestFactory
  Stream<DynamicTest> opensWhatRfc9180Sealed() {
    return hpke("rfc9180-x25519-base.json");
  }

  @TestFactory
  Stream<DynamicTest> opensWhatTheDraftSealedByXWing() {
    return hpke("hpke-xwing.json");
  }

  private static Stream<DynamicTest> hpke(String file) {
    List<Vector> vectors = Vectors.known(file);
    assertThat(vectors).isNotEmpty();
    return vectors.stream()
        .map(v -> DynamicTest.dynamicTest("suite " + suite(v), () -> checkHpke(v)));
  }

  private static HpkeSuite suite(Vector v) {
    return new HpkeSuite(
        (short) v.number("kem_id"), (short) v.number("kdf_id"), (short) v.number("aead_id"));
  }

  private static void checkHpke(Vector v) throws Exception {
    try (HpkeKeyPair pair = HpkeKeyPair.fromSeed(suite(v), v.secret("skRm"))) {
      assertThat(pair.publicKey().encoded()).isEqualTo(v.bytes("pkRm"));
      HPKEContext context = Hpke.receive(pair, v.bytes("info"), v.bytes("enc"));
      for (Vector export : v.list("exports")) {
        assertThat(context.export(export.bytes("exporter_context"), export.number("L")))
            .isEqualTo(export.bytes("exported_value"));
      }
      for (Vector encryption : v.list("encryptions")) {
        if (v.number("aead_id") == 0xffff) {
          break;
        }
        assertThat(context.open(encryption.bytes("aad"), encryption.bytes("ct")))
            .isEqualTo(encryption.bytes("pt"));
      }
      if (!v.list("encryptions").isEmpty() && v.number("aead_id") != 0xffff) {
        Vector first = v.list("encryptions").getFirst();
        byte[] sealed = Octets.join(suite(v).encoded(), v.bytes("enc"), first.bytes("ct"));
        assertThat(Hpke.open(pair, v.bytes("info"), first.bytes("aad"), sealed))
            .isEqualTo(first.bytes("pt"));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> decapsulatesTheXWingDraftsVectors() {
    return Vectors.known("xwing.json").stream()
        .map(v ->
            DynamicTest.dynamicTest(
                v.text("sk").substring(0, 8),
                () -> {
                  try (HpkeKeyPair pair = HpkeKeyPair.fromSeed(v.secret("sk"))) {
                    assertThat(pair.publicKey().encoded()).isEqualTo(v.bytes("pk"));
                  }
                  XWingPrivateKeyParameters key = new XWingPrivateKeyParameters(v.bytes("sk"));
                  assertThat(new XWingKEMExtractor(key).extractSecret(v.bytes("ct")))
                      .isEqualTo(v.bytes("ss"));
                }));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithWycheproofOnAesGcm() {
    return cases(
        "wycheproof-aes-256-gcm.json",
        v -> {
          byte[] sealed = Octets.join(v.bytes("ct"), v.bytes("tag"));
          if (v.text("result").equals("valid")) {
            assertThat(AesGcm.open(v.bytes("key"), v.bytes("iv"), v.bytes("aad"), sealed, 0, "It"))
                .isEqualTo(v.bytes("msg"));
            assertThat(AesGcm.seal(v.bytes("key"), v.bytes("iv"), v.bytes("aad"), v.bytes("msg")))
                .isEqualTo(sealed);
          } else {
            assertThatThrownBy(() ->
                    AesGcm.open(v.bytes("key"), v.bytes("iv"), v.bytes("aad"), sealed, 0, "It"))
                .isInstanceOf(EnvelopeTampered.class);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> agreesWithWycheproofOnEd25519() {
    return cases(
        "wycheproof-ed25519.json",
        v ->
            assertThat(VerifyKey.of(v.bytes("pk")).verify(v.bytes("msg"), v.bytes("sig")))
                .isEqualTo(v.text("result").equals("valid")));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithWycheproofOnHkdf() {
    return cases(
        "wycheproof-hkdf-sha256.json",
        v -> {
          if (v.text("result").equals("valid")) {
            assertThat(
                    Hkdf.derive(v.bytes("ikm"), v.bytes("salt"), v.bytes("info"), v.number("size")))
                .isEqualTo(v.bytes("okm"));
          } else {
            assertThatThrownBy(() ->
                    Hkdf.derive(v.bytes("ikm"), v.bytes("salt"), v.bytes("info"), v.number("size")))
                .isInstanceOf(IllegalStateException.class);
          }
        });
  }

  @Test
  void wrapsAsRfc3394Section46() {
    byte[] kek = hex("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F");
    byte[] key = hex("00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F");
    byte[] wrapped =
        hex("28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21");
    assertThat(KeyWrap.wrap(KeyWrap.ready(Cipher.WRAP_MODE, kek), key)).isEqualTo(wrapped);
    assertThat(KeyWrap.unwrap(KeyWrap.ready(Cipher.UNWRAP_MODE, kek), wrapped)).isEqualTo(key);
  }

  @Test
  void macsAsRfc4231Case2() {
    assertThat(
            Mac.of(Secret.copyOf(Octets.utf8("Jefe")), Octets.utf8("what do ya want for nothing?")))
        .isEqualTo(hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
  }

  private static Stream<DynamicTest> cases(String file, Check check) {
    return Vectors.known(file).stream()
        .map(v ->
            DynamicTest.dynamicTest(
                v.number("tcId") + " " + v.text("comment"), () -> check.run(v)));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private interface Check {
    void run(Vector vector) throws Exception;
  }
}
