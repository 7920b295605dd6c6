package org.safeconduct.server.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;

/// A stream of facts with one key, one list of who may open it, one home team. Text form: `scope_`
/// and the digits of [Bits128].
public record ScopeId(Bits128 bits) {
  private static final String PREFIX = "scope_";

  public static ScopeId random(SecureRandom random) {
    return new ScopeId(Bits128.random(random));
  }

  public static ScopeId of(byte[] sixteen) {
    return new ScopeId(Bits128.of(sixteen));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static ScopeId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a scope id");
    return new ScopeId(Bits128.parse(text.substring(PREFIX.length())));
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
