package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CertifiedKeysTest {

  private final TestKey root = TestKey.ed25519("northlight.example/root");
  private final TestKey author = TestKey.ed25519("northlight.example/k-7f2a");
  private final TestKey house = TestKey.ed25519("northlight.example/house");
  private final TestKey log = TestKey.ed25519(Fixture.ORIGIN);
  private final CertifiedKeys keys =
      CertifiedKeys.of(
          Fixture.ORIGIN,
          root.key(),
          List.of(
              certificate(KeyRole.AUTHOR, author, new IndexRange(10, 20)),
              certificate(KeyRole.HOUSE, house, IndexRange.from(0)),
              certificate(KeyRole.LOG, log, IndexRange.from(0))),
          NoteVerifier::jdk);

  @Test
  void acceptsALeafWithinItsKeysRange() {
    assertThat(keys.verify(leaf(author), 10)).isEqualTo(KeyRole.AUTHOR);
    assertThat(keys.verify(leaf(author), 19)).isEqualTo(KeyRole.AUTHOR);
    assertThat(keys.verify(leaf(house), 99)).isEqualTo(KeyRole.HOUSE);
  }

  @Test
  void refusesALeafOutsideItsKeysRange() {
    assertThatThrownBy(() -> keys.verify(leaf(author), 9)).hasMessageContaining("[10, 20)");
    assertThatThrownBy(() -> keys.verify(leaf(author), 20)).hasMessageContaining("found 20");
  }

  @Test
  void refusesALeafByAKeyThatIsNotCertifiedOrNotForFacts() {
    TestKey stranger = TestKey.ed25519("northlight.example/k-0000");
    assertThatThrownBy(() -> keys.verify(leaf(stranger), 10)).hasMessageContaining("certified");
    assertThatThrownBy(() -> keys.verify(leaf(log), 10)).hasMessageContaining("author or house");
  }

  @Test
  void knowsTheKeysOfTheLog() {
    assertThat(keys.log().stream().map(NoteVerifier::key)).containsExactly(log.key());
  }

  private SignedNote certificate(KeyRole role, TestKey key, IndexRange range) {
    return new Certificate(Fixture.ORIGIN, role, key.key(), range).sign(root.signer());
  }

  private static SignedLeaf leaf(TestKey key) {
    return ScopeHead.empty(Fixture.ORIGIN, Fixture.SCOPE)
        .next(Fixture.digest(1), Fixture.digest(2))
        .sign(key.signer());
  }
}
