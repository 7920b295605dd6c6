package org.safeconduct.server.journal.log;

import java.util.List;
import org.safeconduct.server.store.Schema;

/// The tables of a log, as `docs/spec/journal.md` explains them.
final class LogSchema {
  private static final List<String> FIRST =
      List.of(
          """
          CREATE TABLE fact(
            position INTEGER PRIMARY KEY,
            scope BLOB NOT NULL,
            seq INTEGER NOT NULL,
            subject BLOB NOT NULL,
            leaf TEXT NOT NULL,
            body_id BLOB NOT NULL,
            body BLOB,
            UNIQUE(scope, seq)) STRICT
          """,
          "CREATE INDEX fact_subject ON fact(scope, subject, seq)",
          // Which body a key belongs to is asked at start, of keys that were never said to stand.
          "CREATE UNIQUE INDEX fact_body ON fact(body_id)",
          "CREATE INDEX fact_order ON fact(position, scope, subject)",
          """
          CREATE TABLE scope(
            id BLOB PRIMARY KEY, seq INTEGER NOT NULL, leaf_digest BLOB NOT NULL) STRICT
          """,
          """
          CREATE TABLE head(
            one INTEGER PRIMARY KEY CHECK (one = 1),
            size INTEGER NOT NULL, edge BLOB NOT NULL, checkpoint TEXT NOT NULL) STRICT
          """,
          """
          CREATE TABLE tile(
            level INTEGER NOT NULL, n INTEGER NOT NULL, hashes BLOB NOT NULL,
            PRIMARY KEY(level, n)) STRICT
          """,
          """
          CREATE TABLE claim(
            tag BLOB PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID
          """,
          """
          CREATE TABLE exhibit(
            id BLOB PRIMARY KEY, scope BLOB NOT NULL,
            bytes INTEGER NOT NULL, position INTEGER NOT NULL) STRICT
          """,
          """
          CREATE TABLE pending(
            id BLOB PRIMARY KEY, verb TEXT NOT NULL, scope BLOB NOT NULL, audience BLOB) STRICT
          """,
          """
          CREATE TABLE published(size INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT
          """,
          """
          CREATE TABLE scrub(
            one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL) STRICT
          """);

  private static final List<String> SECOND =
      List.of(
          """
          CREATE TABLE continued(
            size INTEGER PRIMARY KEY, origin TEXT NOT NULL, after TEXT NOT NULL, note TEXT NOT NULL)
            STRICT
          """);

  static final Schema TABLES = new Schema(List.of(FIRST, SECOND));

  private LogSchema() {}
}
