package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/// A person who works with the software; the name stands sealed in the organisation scope. Text
/// form: `member_` and the digits of [Bits128].
public record MemberId(Bits128 bits) {
  private static final String PREFIX = "member_";

  public static MemberId random(SecureRandom random) {
    return new MemberId(Bits128.random(random));
  }

  public static MemberId of(byte[] sixteen) {
    return new MemberId(Bits128.of(sixteen));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static MemberId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a member id");
    return new MemberId(Bits128.parse(text.substring(PREFIX.length())));
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
