package org.safeconduct.server.team.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.safeconduct.seal.Mac;
import org.safeconduct.seal.Secret;

/// Slows guessing down, by handle, whether or not it exists: five attempts are free, then each one
/// waits twice as long, a quarter of an hour at most. Handles lie on disk only as a digest under a
/// key of this run, so a restart forgets them, and Argon2id stays.
public final class Throttles {
  private static final int FREE = 5;
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration MOST = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 10;

  private final Scratch scratch;
  private final InstantSource clock;
  private final Secret key;

  public Throttles(Scratch scratch, InstantSource clock, SecureRandom random) {
    this.scratch = scratch;
    this.clock = clock;
    this.key = Secret.random(random, 32);
  }

  /// How long this handle has to wait; zero or less: not at all.
  public Duration wait(String handle) {
    return scratch
        .throttle(tag(handle))
        .map(t -> Duration.between(clock.instant(), t.last().plus(pause(t.failures()))))
        .orElse(Duration.ZERO);
  }

  public void failed(String handle) {
    Instant now = clock.instant();
    scratch.failed(tag(handle), now);
  }

  public void succeeded(String handle) {
    scratch.succeeded(tag(handle));
  }

  private static Duration pause(int failures) {
    if (failures < FREE) return Duration.ZERO;
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
    return pause.compareTo(MOST) > 0 ? MOST : pause;
  }

  private byte[] tag(String handle) {
    return Mac.of(key, handle.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }
}
