package org.safeconduct.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the house puts a body's key where it cannot fetch it back: sealed to a scope's public drop
/// key. One HPKE session an hour and scope, symmetric under it; what an hour's session key would
/// open, should memory be read, is that hour's drops and nothing older.
public final class DropSender implements AutoCloseable {
  private static final Duration LIFE = Duration.ofHours(1);

  private final InstantSource clock;
  private final Map<Target, Timed> sessions = new HashMap<>();

  /// @param clock tells when the hour is over
  public DropSender(InstantSource clock) {
    this.clock = clock;
  }

  /// Drops a secret.
  ///
  /// @param place the scope to which the key belongs, authenticated
  /// @param aad what the secret is for (a body's id), authenticated
  /// @return `suite (6) ‖ encapsulation (1,120) ‖ counter (8) ‖ AES-256-GCM`
  public synchronized byte[] drop(HpkePublicKey to, byte[] place, byte[] aad, Secret secret) {
    Instant now = clock.instant();
    endSessionsBefore(now.minus(LIFE));
    return sessions
        .computeIfAbsent(
            new Target(to, place.clone()), t -> new Timed(now, new DropSession(t.to, t.place)))
        .session
        .drop(aad, secret);
  }

  private void endSessionsBefore(Instant limit) {
    sessions
        .values()
        .removeIf(timed -> {
          boolean over = !timed.since.isAfter(limit);
          if (over) {
            timed.session.close();
          }
          return over;
        });
  }

  @Override
  public synchronized void close() {
    sessions.values().forEach(timed -> timed.session.close());
    sessions.clear();
  }

  private record Timed(Instant since, DropSession session) {}

  private static final class Target {
    private final HpkePublicKey to;
    private final byte[] place;

    Target(HpkePublicKey to, byte[] place) {
      this.to = to;
      this.place = place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target that && to.equals(that.to) && Arrays.equals(place, that.place);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(place);
    }
  }
}
