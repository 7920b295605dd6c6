package org.safeconduct.server.vault.box;

import org.safeconduct.server.store.Schema;

/// The tables of `keys.db`, drawn in `docs/spec/keys.md`.
final class Tables {
  static final Schema SCHEMA =
      Schema.of(
          """
          CREATE TABLE shred(one INTEGER PRIMARY KEY CHECK (one = 1), commitment BLOB NOT NULL,
            second TEXT) STRICT\
          """,
          """
          CREATE TABLE house(one INTEGER PRIMARY KEY CHECK (one = 1), domain TEXT NOT NULL,
            origin TEXT NOT NULL, root TEXT NOT NULL, key_name TEXT NOT NULL,
            sealed_seed BLOB NOT NULL) STRICT\
          """,
          """
          CREATE TABLE counter(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT\
          """,
          """
          CREATE TABLE certificate(origin TEXT NOT NULL, key TEXT NOT NULL, note TEXT NOT NULL,
            PRIMARY KEY (origin, key)) STRICT\
          """,
          """
          CREATE TABLE member(id BLOB PRIMARY KEY, handle_tag BLOB NOT NULL UNIQUE,
            key_name TEXT NOT NULL UNIQUE, signing BLOB NOT NULL, public BLOB NOT NULL,
            card TEXT NOT NULL, sealed_seed BLOB, registrar TEXT) STRICT\
          """,
          """
          CREATE TABLE slot(member BLOB NOT NULL, n INTEGER NOT NULL, sealed BLOB NOT NULL,
            PRIMARY KEY (member, n)) STRICT\
          """,
          """
          CREATE TABLE team_epoch(team BLOB NOT NULL, epoch INTEGER NOT NULL, public BLOB NOT NULL,
            guarded INTEGER NOT NULL, note TEXT NOT NULL, previous_sealed BLOB NOT NULL,
            PRIMARY KEY (team, epoch)) STRICT\
          """,
          """
          CREATE TABLE team_seat(team BLOB NOT NULL, epoch INTEGER NOT NULL, member BLOB NOT NULL,
            sealed BLOB NOT NULL, PRIMARY KEY (team, epoch, member)) STRICT\
          """,
          "CREATE INDEX team_seat_member ON team_seat(member)",
          """
          CREATE TABLE recovery(circle TEXT PRIMARY KEY, public BLOB NOT NULL, note TEXT NOT NULL)
          STRICT\
          """,
          """
          CREATE TABLE recovery_seat(circle TEXT NOT NULL, team BLOB NOT NULL,
            epoch INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (circle, team, epoch)) STRICT\
          """,
          """
          CREATE TABLE scope_key(scope BLOB NOT NULL, generation INTEGER NOT NULL,
            drop_public BLOB NOT NULL, commitment BLOB NOT NULL, previous_sealed BLOB NOT NULL,
            note TEXT NOT NULL, batch INTEGER NOT NULL, PRIMARY KEY (scope, generation)) STRICT\
          """,
          """
          CREATE TABLE scope_epoch(scope BLOB NOT NULL, generation INTEGER NOT NULL,
            audience BLOB NOT NULL, half TEXT NOT NULL, epoch INTEGER NOT NULL,
            PRIMARY KEY (scope, generation, audience, half)) STRICT\
          """,
          """
          CREATE TABLE key_grant(scope BLOB NOT NULL, audience BLOB NOT NULL,
            generation INTEGER NOT NULL, fact BLOB NOT NULL, origin TEXT NOT NULL,
            epoch INTEGER NOT NULL, suite TEXT NOT NULL, allows TEXT NOT NULL, wrapped BLOB NOT NULL,
            expires TEXT, granted_by TEXT NOT NULL, signature BLOB NOT NULL, turn INTEGER NOT NULL,
            batch INTEGER NOT NULL, half TEXT NOT NULL,
            PRIMARY KEY (scope, audience, generation, fact)) STRICT\
          """,
          """
          CREATE TABLE restored_grant(fact BLOB PRIMARY KEY, note TEXT NOT NULL) STRICT\
          """,
          "CREATE INDEX key_grant_audience ON key_grant(audience, turn)",
          "CREATE TABLE taken(scope BLOB PRIMARY KEY, turn INTEGER NOT NULL) STRICT",
          "CREATE INDEX taken_turn ON taken(turn)",
          """
          CREATE TABLE body_key(body_id BLOB PRIMARY KEY, scope BLOB NOT NULL,
            generation INTEGER NOT NULL, wrapped BLOB NOT NULL) STRICT\
          """,
          "CREATE INDEX body_key_scope ON body_key(scope)",
          """
          CREATE TABLE index_key(audience BLOB NOT NULL, number INTEGER NOT NULL,
            epoch INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (audience, number)) STRICT\
          """,
          """
          CREATE TABLE batch(number INTEGER PRIMARY KEY AUTOINCREMENT, bodies BLOB NOT NULL)
          STRICT\
          """,
          """
          CREATE TABLE seen(origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL)
          STRICT\
          """);

  private Tables() {}
}
