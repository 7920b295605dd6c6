package org.safeconduct.mail.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.safeconduct.mail.Vectors;
import org.safeconduct.seal.Secret;

class ReceiptTest {

  @TestFactory
  Stream<DynamicTest> writesAndDerivesAsTheVectorsSay() {
    return Vectors.of("receipt").stream()
        .map(vector ->
            DynamicTest.dynamicTest(
                vector.text("case"),
                () -> {
                  try (ReceiptCode code = ReceiptCode.of(Secret.takeOver(vector.bytes("receipt")));
                      ReceiptKeys keys = code.keys()) {
                    for (Wording wording : Wording.values()) {
                      assertThat(String.join(" ", code.exposeWords(wording)))
                          .isEqualTo(vector.text(wording.toString()));
                    }
                    assertThat(vector.hex(keys.mailbox().toBytes()))
                        .isEqualTo(vector.text("mailbox"));
                    assertThat(vector.hex(keys.signing().verifyKey().encoded()))
                        .isEqualTo(vector.text("signing-key"));
                    assertThat(vector.hex(keys.opening().seed().exposeSecretBytes()))
                        .isEqualTo(vector.text("opening-seed"));
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> readsWhatPeopleType() {
    return Vectors.of("typed").stream()
        .map(vector ->
            DynamicTest.dynamicTest(
                vector.text("case"),
                () ->
                    assertThat(said(TypedReceipt.of(vector.text("typed"))))
                        .isEqualTo(
                            vector.text("expect").equals("reads")
                                ? vector.text("receipt")
                                : vector.text("expect"))));
  }

  @Test
  void everyWordingReadsBackToTheSameReceipt() {
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 300; i++) {
      try (ReceiptCode code = ReceiptCode.draw(random)) {
        List<String> digits = code.exposeWords(Wording.DIGITS);
        for (Wording wording : Wording.values()) {
          TypedReceipt read = TypedReceipt.of(String.join("  ", code.exposeWords(wording)));
          assertThat(read).isInstanceOf(TypedReceipt.Read.class);
          assertThat(((TypedReceipt.Read) read).code().exposeWords(Wording.DIGITS))
              .isEqualTo(digits);
        }
      }
    }
  }

  @Test
  void oneWrongDigitIsAlwaysNoticed() {
    try (ReceiptCode code = ReceiptCode.draw(new SecureRandom())) {
      String digits = String.join("", code.exposeWords(Wording.DIGITS));
      for (int at = 0; at < digits.length(); at++) {
        char other = (char) ('0' + (digits.charAt(at) - '0' + 1) % 10);
        String wrong = digits.substring(0, at) + other + digits.substring(at + 1);
        assertThat(TypedReceipt.of(wrong)).isInstanceOf(TypedReceipt.Mistyped.class);
      }
    }
  }

  @Test
  void formsOfAlefAreOneLetter() {
    assertThat(Folding.fold("أحمد")).isEqualTo(Folding.fold("احمد"));
    assertThat(Folding.fold("آمال")).isEqualTo(Folding.fold("امال"));
    assertThat(Folding.fold("إبراهيم")).isEqualTo(Folding.fold("ٱبراهيم"));
  }

  @Test
  void neverShowsItself() {
    try (ReceiptCode code = ReceiptCode.draw(new SecureRandom());
        ReceiptKeys keys = code.keys()) {
      assertThat(code + " " + keys).doesNotContain(code.exposeWords(Wording.ENGLISH).getFirst());
    }
  }

  @Test
  void languagesWithoutAListHaveDigits() {
    assertThat(Wording.of("ar")).isEqualTo(Wording.DIGITS);
    assertThat(Wording.of("uk")).isEqualTo(Wording.DIGITS);
    assertThat(Wording.of("ru")).isEqualTo(Wording.RUSSIAN);
  }

  private static String said(TypedReceipt typed) {
    return switch (typed) {
      case TypedReceipt.Read(ReceiptCode code) -> number(code);
      case TypedReceipt.OtherLength(int found) -> "other length " + found;
      case TypedReceipt.UnknownWord(int position) -> "unknown word " + position;
      case TypedReceipt.Mistyped() -> "mistyped";
    };
  }

  private static String number(ReceiptCode code) {
    String digits = String.join("", code.exposeWords(Wording.DIGITS));
    byte[] bytes = new BigInteger(digits.substring(0, 39)).toByteArray();
    String hex = "0".repeat(32) + HexFormat.of().formatHex(bytes);
    return hex.substring(hex.length() - 32);
  }
}
