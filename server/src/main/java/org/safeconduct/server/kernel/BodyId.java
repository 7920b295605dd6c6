package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/// One sealed body or file, whose key can be destroyed apart from all others. Text form: `body_`
/// and the digits of [Bits128].
public record BodyId(Bits128 bits) {
  private static final String PREFIX = "body_";

  public static BodyId random(SecureRandom random) {
    return new BodyId(Bits128.random(random));
  }

  public static BodyId of(byte[] sixteen) {
    return new BodyId(Bits128.of(sixteen));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static BodyId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a body id");
    return new BodyId(Bits128.parse(text.substring(PREFIX.length())));
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
