package org.safeconduct.server.journal.log;

/// A moment at which a machine may stop. Crash tests hand in a [Handler] that kills the process
/// there; everybody else [#NONE].
public enum Failpoint {
  /// The wraps are durable in keys.db, no leaf is in the log yet.
  KEYS_WRITTEN,
  /// The transaction of the log is filled and not committed.
  LOG_FILLED,
  /// The transaction of the log is committed, nobody was told.
  LOG_COMMITTED,
  /// The leaf that erases is in the log, the key and the body are still there.
  ERASURE_LOGGED,
  /// The erased body's key is gone, the body is still there.
  ERASURE_KEY_GONE,
  /// Key and body are gone, `pending` still stands.
  ERASURE_BODY_GONE;

  public interface Handler {
    void reached(Failpoint point);
  }

  public static final Handler NONE = point -> {};
}
