package org.safeconduct.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DropTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] SCOPE = Octets.utf8("scope");
  private static final byte[] BODY = Octets.utf8("body");

  private Instant now = Instant.parse("2026-11-23T08:00:00Z");
  private final InstantSource clock = () -> now;
  private final HpkeKeyPair pair = HpkeKeyPair.generate(RANDOM);

  @Test
  void takesOutEveryKeyThatWasDropped() {
    try (DropSender sender = new DropSender(clock);
        DropReceiver receiver = new DropReceiver(pair, SCOPE)) {
      for (int i = 0; i < 200; i++) {
        now = now.plus(Duration.ofMinutes(7));
        try (Secret key = Secret.random(RANDOM, 32)) {
          byte[] dropped = sender.drop(pair.publicKey(), SCOPE, BODY, key);
          assertThat(receiver.take(BODY, dropped)).isEqualTo(key);
        }
      }
    }
  }

  @Test
  void usesOneSessionAnHour() {
    try (DropSender sender = new DropSender(clock);
        Secret key = Secret.random(RANDOM, 32)) {
      byte[] first = sender.drop(pair.publicKey(), SCOPE, BODY, key);
      now = now.plus(Duration.ofMinutes(59));
      byte[] sameHour = sender.drop(pair.publicKey(), SCOPE, BODY, key);
      now = now.plus(Duration.ofMinutes(1));
      byte[] nextHour = sender.drop(pair.publicKey(), SCOPE, BODY, key);
      assertThat(session(sameHour)).isEqualTo(session(first));
      assertThat(session(nextHour)).isNotEqualTo(session(first));
      assertThat(sameHour).isNotEqualTo(first);
    }
  }

  @Test
  void keepsScopesApart() {
    byte[] other = Octets.utf8("other scope");
    try (DropSender sender = new DropSender(clock);
        DropReceiver receiver = new DropReceiver(pair, other);
        Secret key = Secret.random(RANDOM, 32)) {
      byte[] dropped = sender.drop(pair.publicKey(), SCOPE, BODY, key);
      byte[] elsewhere = sender.drop(pair.publicKey(), other, BODY, key);
      assertThat(session(elsewhere)).isNotEqualTo(session(dropped));
      assertThat(receiver.take(BODY, elsewhere)).isEqualTo(key);
      assertThatThrownBy(() -> receiver.take(BODY, dropped)).isInstanceOf(EnvelopeTampered.class);
    }
  }

  private static byte[] session(byte[] dropped) {
    return Arrays.copyOf(dropped, 6 + 1120);
  }
}
