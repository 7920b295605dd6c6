package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final byte[] ACCOUNT =
      """
      {"type":"account-taken/1","by":"m-4f2a","fact":{"text":["First.","Second.","Third."]}}\
      """
          .getBytes(UTF_8);

  private final Opening opening = Opening.of(Fixture.bytes(3, 32));
  private final Parts parts = Parts.of(ACCOUNT, opening);

  @Test
  void showsOneParagraphWithoutTheRest() {
    PartDisclosure disclosure = parts.disclose(List.of("/fact/text/1"));
    assertThat(disclosure.verify(parts.commit()))
        .containsExactly(new Part("/fact/text/1", "\"Second.\""));
  }

  @Test
  void showsEverythingBelowAPointer() {
    assertThat(parts.disclose(List.of("/fact")).verify(parts.commit())).hasSize(3);
    assertThat(parts.disclose(List.of("")).verify(parts.commit())).hasSize(5);
  }

  @Test
  void refusesToDiscloseWhatIsNotThere() {
    assertThatThrownBy(() -> parts.disclose(List.of("/fact/text/3"))).isInstanceOf(Malformed.class);
    assertThatThrownBy(() -> parts.disclose(List.of("/fac"))).isInstanceOf(Malformed.class);
  }

  @Test
  void hidesHowManyPartsThereAreUpToSixteen() {
    assertThat(parts.disclose(List.of()).commitments()).hasSize(16);
  }

  @Test
  void refusesCommitmentsOutOfOrderOrUnpadded() {
    List<Digest> reversed = parts.disclose(List.of()).commitments().reversed();
    assertThatThrownBy(() -> new PartDisclosure(List.of(), reversed)).isInstanceOf(Malformed.class);
    List<Digest> fifteen = new ArrayList<>(reversed.reversed());
    fifteen.removeLast();
    assertThatThrownBy(() -> new PartDisclosure(List.of(), fifteen)).isInstanceOf(Malformed.class);
  }

  @Test
  void refusesAShownPartThatIsNoSingleValue() {
    ShownPart two = new ShownPart("/a", "[1,2]", Fixture.digest(1));
    List<Digest> commitments = parts.disclose(List.of()).commitments();
    assertThatThrownBy(() -> new PartDisclosure(List.of(two), commitments))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void refusesAPointerThatCouldNotNameAPart() {
    List<Digest> commitments = parts.disclose(List.of()).commitments();
    for (String pointer : List.of("a", "/a\0b", "/a~", "/a~2", "/a\n")) {
      ShownPart part = new ShownPart(pointer, "1", Fixture.digest(1));
      assertThatThrownBy(() -> new PartDisclosure(List.of(part), commitments))
          .isInstanceOf(Malformed.class);
    }
  }

  @Test
  void saysWhereAPayloadIsWrongAndNeverWhatItSays() {
    byte[] broken = "{\"name\":\"Canary\", \"b\":1}".getBytes(UTF_8);
    assertThatThrownBy(() -> PayloadTree.parts(broken))
        .hasMessageContaining("character 17")
        .hasMessageNotContaining("Canary");
  }

  @Test
  void keepsPlaintextAndOpeningsOutOfToString() {
    PartDisclosure disclosure = parts.disclose(List.of("/fact"));
    assertThat(disclosure.toString()).doesNotContain("Second");
    assertThat(new WholeDisclosure(Bytes.of(ACCOUNT), opening).toString()).doesNotContain("Second");
    assertThat(opening.toString()).isEqualTo("Opening");
  }

  @Test
  void wipesAnOpeningWhenClosed() {
    Opening wiped = Opening.of(Fixture.bytes(3, 32));
    wiped.close();
    assertThat(wiped.revealForWholeDisclosure()).containsOnly(0);
  }

  @Test
  void takesABigPayloadInOneGo() {
    byte[] big = ("[" + "\"x\",".repeat(65_535) + "0]").getBytes(UTF_8);
    assertThat(PayloadTree.parts(big)).hasSize(PayloadTree.MOST_PARTS);
    byte[] oneMore = ("[" + "\"x\",".repeat(65_536) + "0]").getBytes(UTF_8);
    assertThatThrownBy(() -> PayloadTree.parts(oneMore)).isInstanceOf(Malformed.class);
  }
}
