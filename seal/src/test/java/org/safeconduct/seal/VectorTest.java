package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.seal.Vectors.Vector;

/// Every file of `vectors/seal`, which another program made from the specifications.
class VectorTest {
  @Test
  void findsTheVectors() {
    assertThat(Vectors.own()).hasSizeGreaterThan(100);
  }

  @TestFactory
  Stream<DynamicTest> agreesWithTheSecondImplementation() {
    return Vectors.own().stream()
        .map(vector ->
            DynamicTest.dynamicTest(
                vector.text("format") + " " + vector.text("case"), () -> check(vector)));
  }

  private static void check(Vector vector) throws IOException {
    boolean opens = vector.text("expect").equals("opens");
    switch (vector.text("format")) {
      case "body" -> body(vector, opens);
      case "key-wrap" -> keyWrap(vector, opens);
      case "grant-wrap" -> grantWrap(vector, opens);
      case "commitment" ->
          assertThat(KeyCommitment.of(vector.secret("key"))).isEqualTo(vector.bytes("commitment"));
      case "stream" -> stream(vector, opens);
      case "slot" -> slot(vector, opens);
      case "printed-code" -> printedCode(vector, opens);
      case "share" -> share(vector, opens);
      case "hpke" -> hpke(vector, opens);
      case "drop" -> drop(vector, opens);
      default -> throw new AssertionError("No test for " + vector.text("format"));
    }
  }

  private static void body(Vector v, boolean opens) {
    Secret key = v.secret("key");
    if (!opens) {
      refuses(() -> BodySeal.open(key, v.bytes("aad"), v.bytes("body")));
      return;
    }
    assertThat(BodySeal.open(key, v.bytes("aad"), v.bytes("body"))).isEqualTo(v.bytes("payload"));
    assertThat(BodySeal.sealOnce(key, v.bytes("aad"), v.bytes("payload")))
        .isEqualTo(v.bytes("body"));
    assertThat(BodySeal.opening(key)).isEqualTo(v.secret("opening"));
  }

  private static void keyWrap(Vector v, boolean opens) {
    try (KeyWrap wrap = KeyWrap.under(v.secret("scope_key"))) {
      if (opens) {
        assertThat(wrap.unwrap(v.bytes("wrapped"))).isEqualTo(v.secret("key"));
        assertThat(wrap.wrap(v.secret("key"))).isEqualTo(v.bytes("wrapped"));
      } else {
        refuses(() -> wrap.unwrap(v.bytes("wrapped")));
      }
    }
  }

  private static void grantWrap(Vector v, boolean opens) {
    try (GrantWrap wrap = GrantWrap.under(v.secret("epoch_key"))) {
      if (opens) {
        assertThat(wrap.unwrap(v.bytes("grant"), v.bytes("wrapped"))).isEqualTo(v.secret("key"));
      } else {
        refuses(() -> wrap.unwrap(v.bytes("grant"), v.bytes("wrapped")));
      }
    }
  }

  private static void stream(Vector v, boolean opens) throws IOException {
    if (!opens) {
      byte[] sealed = v.bytes("sealed");
      refuses(() -> readStream(v, sealed));
      refuses(() -> readFile(v, sealed));
      return;
    }
    byte[] content = v.has("content") ? v.bytes("content") : counted(v.number("content_length"));
    byte[] salt = v.has("salt") ? v.bytes("salt") : Octets.slice(v.bytes("sealed"), 26, 58);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SealingStream sealing =
        SealingStream.begin(
            out,
            v.secret("key"),
            StreamHeader.salted(v.bytes("file_id"), salt),
            v.bytes("context"))) {
      sealing.write(content);
    }
    byte[] sealed = out.toByteArray();
    if (v.has("sealed")) {
      assertThat(sealed).isEqualTo(v.bytes("sealed"));
    } else {
      assertThat(sealed).hasSize(v.number("sealed_length"));
      assertThat(Sha256.of(sealed)).isEqualTo(v.bytes("sealed_sha256"));
    }
    assertThat(readStream(v, sealed)).isEqualTo(content);
    assertThat(readFile(v, sealed)).isEqualTo(content);
  }

  private static byte[] readStream(Vector v, byte[] sealed) throws IOException {
    try (OpeningStream opening =
        OpeningStream.begin(
            new ByteArrayInputStream(sealed),
            v.secret("key"),
            v.bytes("file_id"),
            v.bytes("context"))) {
      return opening.readAllBytes();
    }
  }

  private static byte[] readFile(Vector v, byte[] sealed) throws IOException {
    try (SealedFile file =
        SealedFile.open(
            new BytesChannel(sealed), v.secret("key"), v.bytes("file_id"), v.bytes("context"))) {
      byte[] content = new byte[Math.toIntExact(file.length())];
      int at = 0;
      while (at < content.length) {
        at += file.read(at, content, at, content.length - at);
      }
      return content;
    }
  }

  private static byte[] counted(int length) {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (i * 7 % 251);
    }
    return content;
  }

  private static void slot(Vector v, boolean opens) {
    try (Credential credential = Credential.typed(v.text("typed"))) {
      if (!opens) {
        refusesOrFindsNone(() -> openSlot(v, credential));
        return;
      }
      OpenedSlot opened =
          SlotSet.of(v.bytes("member"), v.byteStrings("slots")).open(credential).orElseThrow();
      assertThat(opened.number()).isEqualTo(v.number("number"));
      assertThat(opened.kind()).isEqualTo(SlotKind.valueOf(v.text("kind")));
      assertThat(opened.unlockKey()).isEqualTo(v.secret("unlock_key"));
    }
  }

  private static void openSlot(Vector v, Credential credential) {
    SlotSet.of(v.bytes("member"), v.byteStrings("slots"))
        .open(credential)
        .ifPresent(opened -> assertThat(opened).as("an opened slot").isNull());
  }

  private static void refusesOrFindsNone(Runnable opening) {
    try {
      opening.run();
    } catch (EnvelopeTampered refused) {
      assertThat(refused).hasMessageNotContaining("null");
    }
  }

  private static void printedCode(Vector v, boolean opens) {
    if (opens) {
      try (PrintedCode code = PrintedCode.typed(v.text("typed"))) {
        assertThat(code.entropy()).isEqualTo(v.secret("entropy"));
        assertThat(code.exposeWords()).isEqualTo(v.text("typed"));
      }
    } else {
      assertThatThrownBy(() -> PrintedCode.typed(v.text("typed"))).isInstanceOf(CodeMistyped.class);
    }
  }

  private static void share(Vector v, boolean opens) {
    if (opens) {
      assertThat(Shares.combine(read(v.texts("sheets")))).isEqualTo(v.secret("secret"));
    } else {
      assertThatThrownBy(() -> Shares.combine(read(v.texts("sheets"))))
          .isInstanceOfSatisfying(
              ShareRefused.class,
              refused -> assertThat(refused.reason().name()).isEqualTo(v.text("reason")));
    }
  }

  private static List<Share> read(List<String> sheets) {
    return sheets.stream().map(ShareText::parse).toList();
  }

  private static void hpke(Vector v, boolean opens) {
    try (HpkeKeyPair pair = HpkeKeyPair.fromSeed(v.secret("seed"))) {
      if (opens) {
        assertThat(pair.publicKey().encoded()).isEqualTo(v.bytes("public"));
        assertThat(Hpke.open(pair, v.bytes("info"), v.bytes("aad"), v.bytes("sealed")))
            .isEqualTo(v.bytes("plaintext"));
      } else {
        refuses(() -> Hpke.open(pair, v.bytes("info"), v.bytes("aad"), v.bytes("sealed")));
      }
    }
  }

  private static void drop(Vector v, boolean opens) {
    try (HpkeKeyPair pair = HpkeKeyPair.fromSeed(v.secret("seed"));
        DropReceiver receiver = new DropReceiver(pair, v.bytes("place"))) {
      if (opens) {
        assertThat(receiver.take(v.bytes("aad"), v.bytes("dropped"))).isEqualTo(v.secret("key"));
      } else {
        refuses(() -> receiver.take(v.bytes("aad"), v.bytes("dropped")));
      }
    }
  }

  private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
    assertThatThrownBy(opening).isInstanceOf(EnvelopeTampered.class);
  }
}
