package org.safeconduct.server.team.session;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.store.Schema;
import org.safeconduct.server.store.Store;
import org.springframework.stereotype.Component;

/// `scratch.db`: what may be lost. The wake list and saved searches never go by age; rows of the
/// other tables go whenever something is written after their time.
@Component
public final class Scratch implements AutoCloseable {
  static final Duration KEPT = Duration.ofDays(1);
  private static final Duration FORMS_KEPT = Duration.ofDays(30);
  private static final Schema SCHEMA =
      new Schema(
          List.of(
              List.of(
                  "CREATE TABLE session(id BLOB PRIMARY KEY, member BLOB NOT NULL,"
                      + " used INTEGER NOT NULL, form_key BLOB NOT NULL) STRICT",
                  "CREATE TABLE throttle(tag BLOB PRIMARY KEY, failures INTEGER NOT NULL,"
                      + " last INTEGER NOT NULL) STRICT",
                  "CREATE TABLE kept(id BLOB PRIMARY KEY, member BLOB NOT NULL,"
                      + " at INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT",
                  "CREATE INDEX kept_member ON kept(member, at)"),
              List.of(
                  "CREATE TABLE wakes(one INTEGER PRIMARY KEY CHECK (one = 1),"
                      + " sealed BLOB NOT NULL) STRICT"),
              List.of(
                  "CREATE TABLE saved(id BLOB PRIMARY KEY, member BLOB NOT NULL,"
                      + " sealed BLOB NOT NULL) STRICT",
                  "CREATE INDEX saved_member ON saved(member)")));

  private final Store store;
  private final SecureRandom random;

  public Scratch(DataFolder folder, SecureRandom random) {
    this.random = random;
    this.store = Store.open(folder.resolve("scratch.db"), SCHEMA);
  }

  /// A session that stands, locked or not.
  record SessionRow(Bytes id, MemberId member, Instant used, Bytes formKey) {
    @Override
    public String toString() {
      return "SessionRow[" + member + "]";
    }
  }

  record Throttle(int failures, Instant last) {}

  void begin(SessionRow row) {
    store.write(sql -> {
      sql.change("DELETE FROM session WHERE used < ?", oldest(row.used(), KEPT));
      return sql.change(
          "INSERT INTO session VALUES (?,?,?,?)",
          row.id().toArray(),
          row.member().toBytes(),
          row.used().getEpochSecond(),
          row.formKey().toArray());
    });
  }

  Optional<SessionRow> session(byte[] id, Instant now) {
    return store
        .one(
            "SELECT member, used, form_key FROM session WHERE id = ?",
            row ->
                new SessionRow(
                    Bytes.of(id),
                    MemberId.of(row.getBytes(1)),
                    Instant.ofEpochSecond(row.getLong(2)),
                    Bytes.of(row.getBytes(3))),
            (Object) id)
        .filter(session -> !session.used().plus(KEPT).isBefore(now));
  }

  void used(byte[] id, Instant now) {
    change("UPDATE session SET used = ? WHERE id = ?", now.getEpochSecond(), id);
  }

  void end(byte[] id) {
    change("DELETE FROM session WHERE id = ?", (Object) id);
  }

  void endAll(MemberId member) {
    change("DELETE FROM session WHERE member = ?", (Object) member.toBytes());
  }

  /// Keeps something sealed to its author.
  public void keep(MemberId author, Instant at, byte[] sealed) {
    byte[] id = Bits128.random(random).toBytes();
    store.write(sql -> {
      sql.change("DELETE FROM kept WHERE at < ?", oldest(at, FORMS_KEPT));
      return sql.change(
          "INSERT INTO kept VALUES (?,?,?,?)", id, author.toBytes(), at.getEpochSecond(), sealed);
    });
  }

  /// Saves something sealed to its author, until they remove it, in place of what has its id.
  public void save(MemberId author, Bits128 id, Bytes sealed) {
    change(
        "INSERT INTO saved VALUES (?,?,?) ON CONFLICT(id) DO UPDATE SET sealed = excluded.sealed"
            + " WHERE member = excluded.member",
        id.toBytes(),
        author.toBytes(),
        sealed.toArray());
    store.truncateLog();
  }

  /// What a member saved, sealed.
  public List<Bytes> saved(MemberId author) {
    return store.list(
        "SELECT sealed FROM saved WHERE member = ?",
        row -> Bytes.of(row.getBytes(1)),
        (Object) author.toBytes());
  }

  /// Removes what was saved, so that it is in no file any more.
  public void removeSaved(MemberId author, Bits128 id) {
    change("DELETE FROM saved WHERE id = ? AND member = ?", id.toBytes(), author.toBytes());
    store.truncateLog();
  }

  /// What is kept for a member, sealed, oldest first.
  public List<KeptBytes> kept(MemberId author) {
    return store.list(
        "SELECT id, at, sealed FROM kept WHERE member = ? ORDER BY at",
        row ->
            new KeptBytes(
                Bits128.of(row.getBytes(1)).toString(),
                Instant.ofEpochSecond(row.getLong(2)),
                Bytes.of(row.getBytes(3))),
        (Object) author.toBytes());
  }

  /// Forgets one of them, so that it is in no file any more.
  public void forget(MemberId author, String name) {
    byte[] id;
    try {
      id = Bits128.parse(name).toBytes();
    } catch (IllegalArgumentException e) {
      return;
    }
    change("DELETE FROM kept WHERE id = ? AND member = ?", id, author.toBytes());
    store.truncateLog();
  }

  /// The wake list, sealed by the house; empty before it was first kept.
  public Optional<byte[]> wakes() {
    return store.one("SELECT sealed FROM wakes", row -> row.getBytes(1));
  }

  public void keepWakes(byte[] sealed) {
    change("INSERT OR REPLACE INTO wakes VALUES (1, ?)", (Object) sealed);
  }

  Optional<Throttle> throttle(byte[] tag) {
    return store.one(
        "SELECT failures, last FROM throttle WHERE tag = ?",
        row -> new Throttle(row.getInt(1), Instant.ofEpochSecond(row.getLong(2))),
        (Object) tag);
  }

  void failed(byte[] tag, Instant now) {
    store.write(sql -> {
      sql.change("DELETE FROM throttle WHERE last < ?", oldest(now, KEPT));
      return sql.change(
          "INSERT INTO throttle VALUES (?, 1, ?)"
              + " ON CONFLICT(tag) DO UPDATE SET failures = failures + 1, last = excluded.last",
          tag,
          now.getEpochSecond());
    });
  }

  void succeeded(byte[] tag) {
    change("DELETE FROM throttle WHERE tag = ?", (Object) tag);
  }

  private void change(String statement, Object... values) {
    store.write(sql -> sql.change(statement, values));
  }

  private static long oldest(Instant now, Duration kept) {
    return now.minus(kept).getEpochSecond();
  }

  @Override
  public void close() {
    store.close();
  }
}
