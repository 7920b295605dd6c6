package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LeafTest {

  private final Fixture fixture = new Fixture();
  private final Leaf leaf =
      new Leaf(
          Fixture.ORIGIN,
          Fixture.SCOPE,
          42,
          Fixture.digest(1),
          Fixture.digest(2),
          Fixture.digest(3),
          new Erasure.OneFact(Fixture.OTHER_SCOPE, 7));

  @Test
  void readsWhatItWrote() {
    SignedLeaf signed = leaf.sign(fixture.author.signer());
    SignedLeaf read = SignedLeaf.parse(signed.bytes());
    read.verify(fixture.author.verifier());
    assertThat(read).isEqualTo(signed);
    assertThat(read.text()).isEqualTo(signed.text());
    assertThat(read.leaf().erasure()).contains(new Erasure.OneFact(Fixture.OTHER_SCOPE, 7));
  }

  @Test
  void refusesALeafWithAnyByteChanged() {
    byte[] good = leaf.sign(fixture.author.signer()).bytes();
    for (int at = 0; at < good.length; at++) {
      for (int flip : new int[] {0x01, 0x20, 0x80, 0xff}) {
        byte[] changed = good.clone();
        changed[at] = (byte) (changed[at] ^ flip);
        assertThatThrownBy(() -> SignedLeaf.parse(changed).verify(fixture.author.verifier()))
            .isInstanceOf(LedgerRefusal.class);
      }
    }
  }

  @Test
  void refusesALeafWithAnyByteMissingOrTwice() {
    byte[] good = leaf.sign(fixture.author.signer()).bytes();
    for (int at = 0; at < good.length; at++) {
      String before = new String(good, 0, at, ISO_8859_1);
      String from = new String(good, at, good.length - at, ISO_8859_1);
      byte[] without = (before + from.substring(1)).getBytes(ISO_8859_1);
      byte[] twice = (before + from.charAt(0) + from).getBytes(ISO_8859_1);
      for (byte[] wrong : new byte[][] {without, twice}) {
        assertThatThrownBy(() -> SignedLeaf.parse(wrong).verify(fixture.author.verifier()))
            .isInstanceOf(LedgerRefusal.class);
      }
    }
  }

  @Test
  void saysWhereExpectedAndFound() {
    String text = leaf.text().replace("seq 42", "seq  42");
    assertThatThrownBy(() -> Leaf.parse(text))
        .isInstanceOf(Malformed.class)
        .hasMessage("leaf seq: expected a decimal without sign or leading zero, found  42");
  }

  @Test
  void refusesALeafThatIsTooLong() {
    byte[] long1 = ("x".repeat(SignedLeaf.MOST_BYTES) + "\n").getBytes(UTF_8);
    assertThatThrownBy(() -> SignedLeaf.parse(long1)).hasMessageContaining("at most 2048 bytes");
  }

  @Test
  void staysBelowItsOwnLimitWithTheLongestNames() {
    String name = "a".repeat(255);
    TestKey key = TestKey.ed25519(name);
    Leaf longest =
        new Leaf(
            name,
            Fixture.SCOPE,
            Long.MAX_VALUE,
            Fixture.digest(1),
            Fixture.digest(2),
            Fixture.digest(3),
            new Erasure.OneFact(Fixture.SCOPE, Long.MAX_VALUE));
    byte[] bytes = longest.sign(key.signer()).bytes();
    assertThat(SignedLeaf.parse(bytes).leaf()).isEqualTo(longest);
  }

  @Test
  void bindsTheBodyToItsSubjectAndId() {
    Id16 one = Id16.of(Fixture.bytes(5, 16));
    Id16 two = Id16.of(Fixture.bytes(6, 16));
    byte[] body = Fixture.bytes(7, 100);
    assertThat(Bodies.digest(one, two, body)).isNotEqualTo(Bodies.digest(two, one, body));
  }
}
