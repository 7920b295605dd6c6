package org.safeconduct.intake.web;

import java.io.Closeable;
import java.time.Duration;
import java.util.Optional;
import org.safeconduct.intake.Settings.Senders;

/// A lane for words and one for files, and how much each sender may post.
///
/// A form without files is done in seconds even at 56 kbit/s; so its lane is wide and quick, and no
/// flood of files reaches it.
final class Lanes {
  /// Up to here a body is words.
  static final long WORDS = 256 * 1024;

  /// No body is longer.
  static final long MOST = 1L << 30;

  private final Lane words;
  private final Lane files;
  private final Budget strangers;
  private final Budget mailboxes;

  Lanes(Senders senders) {
    boolean apart = senders == Senders.BY_CIRCUIT;
    this.words = new Lane(300, apart ? 6 : 300, Duration.ofSeconds(15), Duration.ofMinutes(3));
    this.files = new Lane(32, apart ? 2 : 32, Duration.ofMinutes(10), Duration.ofHours(4));
    this.strangers = apart ? Budget.ofCircuits() : Budget.shared();
    this.mailboxes = apart ? Budget.ofCircuits() : Budget.shared();
  }

  /// Whether a sender may post once more. Who stands at an open mailbox has a budget of their own.
  boolean mayPost(String sender, Place place, long nanos) {
    return switch (place) {
      case OUTSIDE -> strangers.take(sender, nanos);
      case MAILBOX -> mailboxes.take(sender, nanos);
    };
  }

  /// Where a sender stands.
  enum Place {
    OUTSIDE,
    MAILBOX
  }

  Optional<Lane.Seat> seat(String sender, long length, long nanos, Closeable hangUp) {
    return (length <= WORDS ? words : files).take(sender, nanos, hangUp);
  }

  void sweep(long nanos) {
    words.sweep(nanos);
    files.sweep(nanos);
  }
}
