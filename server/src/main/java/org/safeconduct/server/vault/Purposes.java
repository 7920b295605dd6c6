package org.safeconduct.server.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/// What a key is for and where a sealing belongs: the words of the vault's own derivations and
/// contexts, in one place so that no two are the same.
final class Purposes {
  static final byte[] SEAT = "safeconduct/seat/v1".getBytes(UTF_8);
  static final byte[] GRANT = "safeconduct/grant/v1".getBytes(UTF_8);
  static final byte[] DRAFT = "safeconduct/draft/v1".getBytes(UTF_8);
  static final byte[] RECOVERY = "safeconduct/recovery/v1".getBytes(UTF_8);
  static final byte[] WAKES = "safeconduct/wakes/v1".getBytes(UTF_8);
  static final byte[] INDEX = "safeconduct/index-key/v1".getBytes(UTF_8);

  static final String TEAM_OPENING = "team-opening";
  static final String PREVIOUS_EPOCH = "previous-epoch";
  static final String PREVIOUS_GENERATION = "previous-generation";
  static final String DROP = "drop-opening";
  static final String TWO_PERSON = "two-person";
  static final String CLAIM = "claim";
  static final String REGISTRAR = "registrar";
  static final String SESSION = "session";
  static final String INDEX_KEY = "index-key";
  static final String INTAKE_SEED = "intake-seed";
  static final String HANDLES = "handles";
  static final String CHANCE = "chance";
  static final String HOUSE_WAKES = "house-wakes";
  static final String HOUSE_LEAVES = "house-leaves";
  static final String HOUSE_LOG = "house-log";
  static final String HOUSE_LOG_ML_DSA = "house-log-ml-dsa";

  private Purposes() {}

  /// An id and a number.
  static byte[] place(byte[] id, long number) {
    return ByteBuffer.allocate(id.length + 8).put(id).putLong(number).array();
  }

  /// A team's epoch and a member's seat in it.
  static byte[] place(byte[] team, long epoch, byte[] member) {
    return ByteBuffer.allocate(team.length + 8 + member.length)
        .put(team)
        .putLong(epoch)
        .put(member)
        .array();
  }
}
