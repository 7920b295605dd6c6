package org.safeconduct.server.team.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.MemberId;

/// The sessions: those on disk stand for a day, those in memory are open until they were idle for
/// fifteen minutes.
public final class Sessions {
  public static final Duration IDLE = Duration.ofMinutes(15);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final Scratch scratch;
  private final InstantSource clock;
  private final SecureRandom random;
  private final Consumer<MemberId> gone;
  private final Map<String, Live> live = new ConcurrentHashMap<>();

  /// @param gone told of a member when the last of their open sessions is locked or ends
  public Sessions(
      Scratch scratch, InstantSource clock, SecureRandom random, Consumer<MemberId> gone) {
    this.scratch = scratch;
    this.clock = clock;
    this.random = random;
    this.gone = gone;
  }

  /// A session that stands.
  ///
  /// @param name names it without its secret
  /// @param token for its forms
  /// @param open whether its keys are in memory
  public record Standing(String name, MemberId member, String token, boolean open) {
    @Override
    public String toString() {
      return "Standing[" + member + "]";
    }
  }

  private record Live(MemberId member, Bytes wrapped, Instant used) {
    Live usedAt(Instant now) {
      return new Live(member, wrapped, now);
    }
  }

  /// How the vault wraps a member's key under a session's secret.
  @FunctionalInterface
  public interface Wrapping {
    byte[] under(Secret session);
  }

  /// How the vault opens it again; empty if the member is gone.
  @FunctionalInterface
  public interface Unwrapping<T> {
    Optional<T> open(MemberId member, byte[] wrapped, Secret session);
  }

  /// Begins a session.
  ///
  /// @return the secret for the cookie
  public String begin(MemberId member, Wrapping wrapping) {
    try (SessionSecret secret = SessionSecret.draw(random)) {
      byte[] formKey = new byte[32];
      random.nextBytes(formKey);
      Instant now = clock.instant();
      scratch.begin(new Scratch.SessionRow(Bytes.of(secret.id()), member, now, Bytes.of(formKey)));
      live.put(secret.name(), new Live(member, Bytes.of(wrapping.under(secret.key())), now));
      return secret.exposeCookie();
    }
  }

  /// The session of a cookie, locked or not. Does not count as use.
  public Optional<Standing> standing(String cookie) {
    dropIdle();
    Optional<SessionSecret> read = SessionSecret.read(cookie);
    if (read.isEmpty()) return Optional.empty();
    try (SessionSecret secret = read.get()) {
      return scratch
          .session(secret.id(), clock.instant())
          .map(row ->
              new Standing(
                  secret.name(),
                  row.member(),
                  token(row.formKey().toArray()),
                  live.containsKey(secret.name())));
    }
  }

  /// What an open session's key opens. Counts as use.
  public <T> Optional<T> open(String cookie, Unwrapping<T> unwrapping) {
    dropIdle();
    Optional<SessionSecret> read = SessionSecret.read(cookie);
    if (read.isEmpty()) return Optional.empty();
    try (SessionSecret secret = read.get()) {
      Live found = live.get(secret.name());
      if (found == null) return Optional.empty();
      Instant now = clock.instant();
      if (found.used().plus(NOTED_EVERY).isBefore(now)) scratch.used(secret.id(), now);
      live.computeIfPresent(secret.name(), (name, l) -> l.usedAt(now));
      return unwrapping.open(found.member(), found.wrapped().toArray(), secret.key());
    }
  }

  /// Takes a session's key out of memory; it still stands, locked.
  public void lock(String name) {
    Live locked = live.remove(name);
    if (locked != null) tell(Set.of(locked.member()));
  }

  /// Ends a session.
  public void end(String name) {
    lock(name);
    scratch.end(HexFormat.of().parseHex(name));
  }

  /// Ends all sessions of a member who is gone.
  public void endAll(MemberId member) {
    if (live.values().removeIf(l -> l.member().equals(member))) tell(Set.of(member));
    scratch.endAll(member);
  }

  /// Locks what was idle for too long; every look at a session does it first.
  public void dropIdle() {
    Instant oldest = clock.instant().minus(IDLE);
    Set<MemberId> dropped = new HashSet<>();
    live.forEach((name, l) -> {
      if (l.used().isBefore(oldest) && live.remove(name, l)) dropped.add(l.member());
    });
    tell(dropped);
  }

  private void tell(Set<MemberId> locked) {
    locked.stream()
        .filter(member -> live.values().stream().noneMatch(l -> l.member().equals(member)))
        .forEach(gone);
  }

  private static String token(byte[] formKey) {
    try (Secret key = Secret.copyOf(formKey);
        Secret token = Hkdf.derive(key, "form-token")) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(token.exposeSecretBytes());
    }
  }
}
