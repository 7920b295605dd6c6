package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class SecretTest {
  @Test
  void wipesTheArrayItTookOverWhenClosed() {
    byte[] bytes = {1, 2, 3};
    Secret secret = Secret.takeOver(bytes);
    secret.close();
    assertThat(bytes).containsOnly(0);
    assertThat(secret.isClosed()).isTrue();
  }

  @Test
  void wipesTheCopyItLent() {
    byte[][] lent = new byte[1][];
    try (Secret secret = Secret.copyOf(new byte[] {1, 2, 3})) {
      secret.use(bytes -> lent[0] = bytes);
    }
    assertThat(lent[0]).containsOnly(0);
  }

  @Test
  void isRefusedOnceClosed() {
    Secret secret = Secret.random(new SecureRandom(), 32);
    secret.close();
    secret.close();
    assertThatThrownBy(secret::exposeSecretBytes).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(secret::duplicate).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Hkdf.derive(secret, "seal")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsNothingOfItself() {
    try (Secret secret = Secret.copyOf(Octets.utf8("northlight"))) {
      assertThat(secret).hasToString("Secret[hidden]");
      assertThat(secret.hashCode()).isEqualTo(Secret.random(new SecureRandom(), 5).hashCode());
    }
  }

  @Test
  void equalsBySameBytes() {
    try (Secret one = Secret.copyOf(new byte[] {1, 2});
        Secret same = one.duplicate();
        Secret other = Secret.copyOf(new byte[] {1, 3})) {
      assertThat(one).isEqualTo(same).isNotEqualTo(other);
    }
  }

  @Test
  void equalsNothingElseOnceClosed() {
    Secret one = Secret.copyOf(new byte[] {1, 2});
    Secret same = one.duplicate();
    same.close();
    assertThat(one).isNotEqualTo(same);
    one.close();
  }

  @Test
  void joinsInOrder() {
    try (Secret one = Secret.copyOf(new byte[] {1});
        Secret two = Secret.copyOf(new byte[] {2})) {
      assertThat(Secret.join(one, two)).isEqualTo(Secret.takeOver(new byte[] {1, 2}));
    }
  }

  @Test
  void derivesAnotherKeyForEachPurposeAndPlace() {
    try (Secret key = Secret.random(new SecureRandom(), 32)) {
      assertThat(Hkdf.derive(key, "seal"))
          .isEqualTo(Hkdf.derive(key, "seal"))
          .isNotEqualTo(Hkdf.derive(key, "opening"))
          .isNotEqualTo(Hkdf.derive(key, "seal", new byte[] {1}));
      assertThatThrownBy(() -> Hkdf.derive(key, "Seal/v1"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void refusesAKeyThatWasNotCommittedTo() {
    try (Secret key = Secret.random(new SecureRandom(), 32);
        Secret other = Secret.random(new SecureRandom(), 32)) {
      KeyCommitment.check(key, KeyCommitment.of(key));
      assertThatThrownBy(() -> KeyCommitment.check(other, KeyCommitment.of(key)))
          .isInstanceOf(EnvelopeTampered.class);
    }
  }
}
