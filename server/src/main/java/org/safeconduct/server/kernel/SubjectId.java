package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/// What a scope is folded, listed and conflicted by: one application, one act, one task. Text form:
/// `subject_` and the digits of [Bits128].
public record SubjectId(Bits128 bits) {
  private static final String PREFIX = "subject_";

  public static SubjectId random(SecureRandom random) {
    return new SubjectId(Bits128.random(random));
  }

  public static SubjectId of(byte[] sixteen) {
    return new SubjectId(Bits128.of(sixteen));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static SubjectId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a subject id");
    return new SubjectId(Bits128.parse(text.substring(PREFIX.length())));
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
