package org.safeconduct.server.team;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.safeconduct.seal.Passphrase;
import org.safeconduct.seal.PrintedCode;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.session.KeptBytes;
import org.safeconduct.server.team.session.Scratch;
import org.safeconduct.server.team.session.Sessions;
import org.safeconduct.server.team.session.Throttles;
import org.safeconduct.server.vault.MemberKey;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;
import org.springframework.stereotype.Service;

/// The way in: signing in and out, sessions, the passphrase asked again, and what is kept for a
/// member while their session is locked.
@Service
public class SignInDesk {
  private final Vault vault;
  private final TeamDesk team;
  private final InstantSource clock;
  private final Scratch scratch;
  private final Sessions sessions;
  private final Throttles throttles;

  public SignInDesk(
      Scratch scratch,
      Vault vault,
      TeamDesk team,
      Search search,
      List<WhenLocked> workers,
      InstantSource clock,
      SecureRandom random) {
    this.vault = vault;
    this.team = team;
    this.clock = clock;
    this.scratch = scratch;
    this.sessions =
        new Sessions(
            scratch,
            clock,
            random,
            member -> {
              search.letGo(member);
              workers.forEach(worker -> worker.locked(member));
              team.forget();
            });
    this.throttles = new Throttles(scratch, clock, random);
  }

  /// Tries a handle and what was typed: a passphrase or a printed code.
  public SignIn signIn(String handle, String typed) {
    Duration wait = throttles.wait(handle);
    if (wait.isPositive()) return new SignIn.Later(wait);
    Optional<MemberKey> opened = vault.members().unlock(handle, typed);
    if (opened.isEmpty()) {
      throttles.failed(handle);
      return new SignIn.No();
    }
    throttles.succeeded(handle);
    try (MemberKey key = opened.get()) {
      mendSeats(key);
      return new SignIn.Welcome(begin(key));
    }
  }

  private String begin(MemberKey key) {
    return sessions.begin(key.member(), session -> vault.members().wrapForSession(key, session));
  }

  /// A new member may have to wait for a colleague to give them a seat.
  private void mendSeats(MemberKey key) {
    try (Unlocked unlocked = vault.members().open(key)) {
      team.mend(unlocked);
    } catch (Refused noSeatYet) {
      throttles.succeeded(key.member().toString());
    }
  }

  /// The session of a cookie, locked or not.
  public Optional<Sessions.Standing> standing(String cookie) {
    return sessions.standing(cookie);
  }

  /// A member's keys for one request; empty where the session is locked or gone.
  public Optional<Unlocked> open(String cookie) {
    return sessions.open(
        cookie, (member, wrapped, secret) -> vault.members().fromSession(member, wrapped, secret));
  }

  public void lock(String session) {
    sessions.lock(session);
  }

  public void signOut(String session) {
    sessions.end(session);
  }

  /// Ends every session of this member, on every machine.
  public void signOutEverywhere(Unlocked unlocked) {
    sessions.endAll(unlocked.member());
  }

  /// Asks the passphrase again. Guessing is slowed down as at the door.
  ///
  /// @throws Refused if it has to wait
  public Optional<Reasked> again(MemberId member, String typed) {
    String who = member.toString();
    Duration wait = throttles.wait(who);
    if (wait.isPositive()) throw Refused.because("team.refuse.later", wait.toSeconds() + 1);
    if (vault.members().confirms(member, typed)) {
      throttles.succeeded(who);
      return Optional.of(new Reasked(member));
    }
    throttles.failed(who);
    return Optional.empty();
  }

  /// Draws a new passphrase; the old one opens nothing from now on. Shown once.
  public Passphrase newPassphrase(Unlocked unlocked, Reasked again, String typed) {
    try (MemberKey key = key(unlocked, again, typed)) {
      return vault.members().changePassphrase(key);
    }
  }

  /// Draws a new printed code; the old one opens nothing from now on. Shown once.
  public PrintedCode newCode(Unlocked unlocked, Reasked again, String typed) {
    try (MemberKey key = key(unlocked, again, typed)) {
      return vault.members().changeCode(key);
    }
  }

  private MemberKey key(Unlocked unlocked, Reasked again, String typed) {
    Member member =
        team.organisation(unlocked)
            .member(again.member())
            .orElseThrow(() -> Refused.because("team.refuse.not-here"));
    return vault
        .members()
        .unlock(member.handle(), typed)
        .orElseThrow(() -> Refused.because("team.refuse.passphrase"));
  }

  /// Keeps bytes that only this member can open.
  public void keep(MemberId author, byte[] plaintext) {
    scratch.keep(author, clock.instant(), vault.members().sealTo(author, plaintext));
  }

  /// What was kept for this member, opened, oldest first.
  public List<KeptBytes> kept(Unlocked unlocked) {
    return scratch.kept(unlocked.member()).stream()
        .map(k -> k.opened(vault.members().openSealed(unlocked, k.bytes().toArray())))
        .toList();
  }

  /// Forgets what was kept under this name.
  public void forget(Unlocked unlocked, String name) {
    scratch.forget(unlocked.member(), name);
  }
}
