package org.safeconduct.server.vault.box;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A column that is sealed under the shred key, bound to its row: a sealed value put into another
/// row or column does not open. Rolling the shred key walks this list.
enum Column {
  HOUSE_SEED("house", "sealed_seed", "one"),
  MEMBER_SEED("member", "sealed_seed", "id"),
  SLOT("slot", "sealed", "member", "n"),
  EPOCH_PREVIOUS("team_epoch", "previous_sealed", "team", "epoch"),
  SEAT("team_seat", "sealed", "team", "epoch", "member"),
  RECOVERY_SEAT("recovery_seat", "sealed", "circle", "team", "epoch"),
  SCOPE_PREVIOUS("scope_key", "previous_sealed", "scope", "generation"),
  GRANT("key_grant", "wrapped", "scope", "audience", "generation", "fact"),
  BODY("body_key", "wrapped", "body_id"),
  INDEX_KEY("index_key", "sealed", "audience", "number");

  private final String table;
  private final String column;
  private final String key;
  private final int keyParts;

  Column(String table, String column, String... key) {
    this.table = table;
    this.column = column;
    this.key = String.join(",", key);
    this.keyParts = key.length;
  }

  String table() {
    return table;
  }

  String column() {
    return column;
  }

  List<String> key() {
    return List.of(key.split(","));
  }

  /// `table.column`, then each part of the row's key after its length: what the sealing binds.
  byte[] place(Object... row) {
    if (row.length != keyParts) {
      throw new IllegalArgumentException(this + " has a key of " + keyParts + " parts");
    }
    ByteArrayOutputStream place = new ByteArrayOutputStream();
    place.writeBytes((table + "." + column).getBytes(StandardCharsets.UTF_8));
    for (Object part : row) {
      byte[] bytes = bytes(part);
      place.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
      place.writeBytes(bytes);
    }
    return place.toByteArray();
  }

  private static byte[] bytes(Object part) {
    return switch (part) {
      case byte[] blob -> blob;
      case Number number -> ByteBuffer.allocate(8).putLong(number.longValue()).array();
      case String text -> text.getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException("not a key: " + part.getClass());
    };
  }
}
