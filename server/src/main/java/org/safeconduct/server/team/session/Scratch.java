package org.safeconduct.server.team.session;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.Bits128;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.store.Schema;
import org.safeconduct.server.store.Store;

/// `scratch.db`: what may be lost. Rows older than a day go whenever something is written.
public final class Scratch implements AutoCloseable {
  static final Duration KEPT = Duration.ofDays(1);
  private static final Duration FORMS_KEPT = Duration.ofDays(30);
  private static final Schema SCHEMA =
      Schema.of(
          "CREATE TABLE session(id BLOB PRIMARY KEY, member BLOB NOT NULL, used INTEGER NOT NULL,"
              + " form_key BLOB NOT NULL) STRICT",
          "CREATE TABLE throttle(tag BLOB PRIMARY KEY, failures INTEGER NOT NULL,"
              + " last INTEGER NOT NULL) STRICT",
          "CREATE TABLE kept(id BLOB PRIMARY KEY, member BLOB NOT NULL, at INTEGER NOT NULL,"
              + " sealed BLOB NOT NULL) STRICT",
          "CREATE INDEX kept_member ON kept(member, at)");

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
    store.write(c -> {
      forgetOld(c.prepareStatement("DELETE FROM session WHERE used < ?"), row.used(), KEPT);
      try (var insert = c.prepareStatement("INSERT INTO session VALUES (?,?,?,?)")) {
        insert.setBytes(1, row.id().toArray());
        insert.setBytes(2, row.member().toBytes());
        insert.setLong(3, row.used().getEpochSecond());
        insert.setBytes(4, row.formKey().toArray());
        return insert.executeUpdate();
      }
    });
  }

  Optional<SessionRow> session(byte[] id, Instant now) {
    return store.read(c -> {
      try (var select =
          c.prepareStatement("SELECT member, used, form_key FROM session WHERE id = ?")) {
        select.setBytes(1, id);
        try (ResultSet row = select.executeQuery()) {
          if (!row.next()) return Optional.empty();
          Instant used = Instant.ofEpochSecond(row.getLong(2));
          if (used.plus(KEPT).isBefore(now)) return Optional.empty();
          MemberId member = MemberId.of(row.getBytes(1));
          return Optional.of(new SessionRow(Bytes.of(id), member, used, Bytes.of(row.getBytes(3))));
        }
      }
    });
  }

  void used(byte[] id, Instant now) {
    store.write(c -> {
      try (var update = c.prepareStatement("UPDATE session SET used = ? WHERE id = ?")) {
        update.setLong(1, now.getEpochSecond());
        update.setBytes(2, id);
        return update.executeUpdate();
      }
    });
  }

  void end(byte[] id) {
    store.write(c -> {
      try (var delete = c.prepareStatement("DELETE FROM session WHERE id = ?")) {
        delete.setBytes(1, id);
        return delete.executeUpdate();
      }
    });
  }

  void endAll(MemberId member) {
    store.write(c -> {
      try (var delete = c.prepareStatement("DELETE FROM session WHERE member = ?")) {
        delete.setBytes(1, member.toBytes());
        return delete.executeUpdate();
      }
    });
  }

  /// Keeps something sealed to its author.
  public void keep(MemberId author, Instant at, byte[] sealed) {
    byte[] id = Bits128.random(random).toBytes();
    store.write(c -> {
      forgetOld(c.prepareStatement("DELETE FROM kept WHERE at < ?"), at, FORMS_KEPT);
      try (var insert = c.prepareStatement("INSERT INTO kept VALUES (?,?,?,?)")) {
        insert.setBytes(1, id);
        insert.setBytes(2, author.toBytes());
        insert.setLong(3, at.getEpochSecond());
        insert.setBytes(4, sealed);
        return insert.executeUpdate();
      }
    });
  }

  /// What is kept for a member, sealed, oldest first.
  public List<KeptBytes> kept(MemberId author) {
    return store.read(c -> {
      List<KeptBytes> rows = new ArrayList<>();
      try (var select =
          c.prepareStatement("SELECT id, at, sealed FROM kept WHERE member = ? ORDER BY at")) {
        select.setBytes(1, author.toBytes());
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            Instant at = Instant.ofEpochSecond(row.getLong(2));
            String name = Bits128.of(row.getBytes(1)).toString();
            rows.add(new KeptBytes(name, at, Bytes.of(row.getBytes(3))));
          }
        }
      }
      return rows;
    });
  }

  /// Forgets one of them, so that it is in no file any more.
  public void forget(MemberId author, String name) {
    byte[] id;
    try {
      id = Bits128.parse(name).toBytes();
    } catch (IllegalArgumentException e) {
      return;
    }
    store.write(c -> {
      try (var delete = c.prepareStatement("DELETE FROM kept WHERE id = ? AND member = ?")) {
        delete.setBytes(1, id);
        delete.setBytes(2, author.toBytes());
        return delete.executeUpdate();
      }
    });
    store.truncateLog();
  }

  Optional<Throttle> throttle(byte[] tag) {
    return store.read(c -> {
      try (var select = c.prepareStatement("SELECT failures, last FROM throttle WHERE tag = ?")) {
        select.setBytes(1, tag);
        try (ResultSet row = select.executeQuery()) {
          return row.next()
              ? Optional.of(new Throttle(row.getInt(1), Instant.ofEpochSecond(row.getLong(2))))
              : Optional.empty();
        }
      }
    });
  }

  void failed(byte[] tag, Instant now) {
    store.write(c -> {
      forgetOld(c.prepareStatement("DELETE FROM throttle WHERE last < ?"), now, KEPT);
      try (var upsert =
          c.prepareStatement(
              "INSERT INTO throttle VALUES (?, 1, ?)"
                  + " ON CONFLICT(tag) DO UPDATE SET failures = failures + 1, last = ?")) {
        upsert.setBytes(1, tag);
        upsert.setLong(2, now.getEpochSecond());
        upsert.setLong(3, now.getEpochSecond());
        return upsert.executeUpdate();
      }
    });
  }

  void succeeded(byte[] tag) {
    store.write(c -> {
      try (var delete = c.prepareStatement("DELETE FROM throttle WHERE tag = ?")) {
        delete.setBytes(1, tag);
        return delete.executeUpdate();
      }
    });
  }

  private static void forgetOld(PreparedStatement delete, Instant now, Duration kept)
      throws java.sql.SQLException {
    try (delete) {
      delete.setLong(1, now.minus(kept).getEpochSecond());
      delete.executeUpdate();
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
