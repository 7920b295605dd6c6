package org.safeconduct.packet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.LedgerRefusal;
import org.safeconduct.ledger.Opening;
import org.safeconduct.ledger.Parts;
import org.safeconduct.ledger.WholeDisclosure;

/// What is shown, as text: any payload survives it, and no other text is taken for it.
class ShownProperties {

  private final Opening opening = Opening.of(new byte[Opening.BYTES]);

  @Test
  void readsWhatItWroteOfAnyTexts() {
    qt().withExamples(300)
        .forAll(texts())
        .checkAssert(texts -> {
          byte[] payload = payload(texts);
          Parts parts = Parts.of(payload, opening);
          for (Disclosure shown :
              List.of(
                  new WholeDisclosure(Bytes.of(payload), opening), parts.disclose(List.of("/0")))) {
            String text = ShownText.write(shown);
            Disclosure read = ShownText.parse("shown.txt", text);
            assertThat(ShownText.write(read)).isEqualTo(text);
            assertThat(read.verify(parts.commit())).isEqualTo(shown.verify(parts.commit()));
          }
        });
  }

  @Test
  void refusesAnyChangedCharacter() {
    Parts parts = Parts.of(payload(List.of("First.", "Второй.", "ثالث")), opening);
    String good = ShownText.write(parts.disclose(List.of("/0", "/1")));
    qt().withExamples(2_000)
        .forAll(integers().between(0, good.length() - 1), integers().between(1, 0x2fff))
        .checkAssert((at, flip) -> {
          StringBuilder changed = new StringBuilder(good);
          changed.setCharAt(at, (char) (good.charAt(at) ^ flip));
          assertThatThrownBy(
                  () -> ShownText.parse("shown.txt", changed.toString()).verify(parts.commit()))
              .isInstanceOfAny(PacketRefused.class, LedgerRefusal.class);
        });
  }

  @Test
  void refusesNoiseAsADescriptionWithoutAnyOtherFailure() {
    qt().withExamples(500)
        .forAll(strings().allPossible().ofLengthBetween(0, 300))
        .checkAssert(text ->
            assertThatThrownBy(() -> DescriptionText.parse("safeconduct/packet/v1\n" + text))
                .isInstanceOf(PacketRefused.class));
  }

  private static Gen<List<String>> texts() {
    return lists()
        .of(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 30))
        .ofSizeBetween(1, 20);
  }

  private static byte[] payload(List<String> texts) {
    StringBuilder json = new StringBuilder("[");
    for (String text : texts) {
      json.append(json.length() == 1 ? "" : ",").append(VerdictJson.quoted(text));
    }
    return json.append("]   ").toString().getBytes(UTF_8);
  }
}
