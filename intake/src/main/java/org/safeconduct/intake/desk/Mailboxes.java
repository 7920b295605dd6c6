package org.safeconduct.intake.desk;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.mail.receipt.ReceiptKeys;

/// Who stands at an open mailbox: in memory only, for twenty minutes after the last press of a
/// button, and never more than a set number.
public final class Mailboxes implements AutoCloseable {
  private static final Duration IDLE = Duration.ofMinutes(20);
  private static final int MOST = 5_000;

  private final Tokens tokens;
  private final InstantSource clock;
  private final Map<String, Visit> open = new HashMap<>();

  public Mailboxes(SecureRandom random, InstantSource clock) {
    this.tokens = new Tokens(random);
    this.clock = clock;
  }

  /// Opens a visit; the keys are its own from now on.
  ///
  /// @return the cookie's value, or nothing where too many mailboxes are open
  public synchronized Optional<String> enter(ReceiptKeys keys, String language) {
    sweep();
    if (open.size() >= MOST) {
      keys.close();
      return Optional.empty();
    }
    String cookie = tokens.draw();
    open.put(cookie, new Visit(keys, language, tokens.draw(), clock.instant()));
    return Optional.of(cookie);
  }

  /// The visit of a cookie.
  public synchronized Optional<Visit> of(String cookie) {
    sweep();
    Visit visit = open.get(cookie);
    if (visit == null) return Optional.empty();
    visit.touched = clock.instant();
    return Optional.of(visit);
  }

  /// Ends a visit; the keys go.
  public synchronized void leave(String cookie) {
    Visit visit = open.remove(cookie);
    if (visit != null) visit.keys.close();
  }

  /// A new token for the next page of a visit.
  public String token() {
    return tokens.draw();
  }

  private void sweep() {
    Instant limit = clock.instant().minus(IDLE);
    for (Iterator<Visit> visits = open.values().iterator(); visits.hasNext(); ) {
      Visit visit = visits.next();
      if (visit.touched.isBefore(limit)) {
        visit.keys.close();
        visits.remove();
      }
    }
  }

  @Override
  public synchronized void close() {
    open.values().forEach(visit -> visit.keys.close());
    open.clear();
    tokens.close();
  }

  /// One open mailbox. Its forms carry its token.
  public static final class Visit {
    private final ReceiptKeys keys;
    private String language;
    private String token;
    private String notice = "";
    private Instant touched;
    private final Set<String> withdrawn = new HashSet<>();

    Visit(ReceiptKeys keys, String language, String token, Instant touched) {
      this.keys = keys;
      this.language = language;
      this.token = token;
      this.touched = touched;
    }

    public ReceiptKeys keys() {
      return keys;
    }

    public synchronized String language() {
      return language;
    }

    public synchronized void speak(String other) {
      language = other;
    }

    public synchronized String token() {
      return token;
    }

    /// The next page: what is posted from it is meant anew.
    public synchronized void turn(String next, String said) {
      token = next;
      notice = said;
    }

    /// What the last press of a button did, said once.
    public synchronized String takeNotice() {
      String said = notice;
      notice = "";
      return said;
    }

    public synchronized void withdrew(String consent) {
      withdrawn.add(consent);
    }

    /// Whether it was taken back during this visit: it is not offered again.
    public synchronized boolean hasWithdrawn(String consent) {
      return withdrawn.contains(consent);
    }

    @Override
    public String toString() {
      return "Visit[hidden]";
    }
  }
}
