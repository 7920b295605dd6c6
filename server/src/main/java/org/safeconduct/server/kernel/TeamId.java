package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/// A team of members that shares an epoch key. Text form: `team_` and the digits of [Bits128].
public record TeamId(Bits128 bits) {
  private static final String PREFIX = "team_";

  public static TeamId random(SecureRandom random) {
    return new TeamId(Bits128.random(random));
  }

  public static TeamId of(byte[] sixteen) {
    return new TeamId(Bits128.of(sixteen));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static TeamId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a team id");
    return new TeamId(Bits128.parse(text.substring(PREFIX.length())));
  }

  public byte[] toBytes() {
    return bits.toBytes();
  }

  @JsonValue
  @Override
  public String toString() {
    return PREFIX + bits;
  }
}
