package org.safeconduct.server.team.waking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import org.safeconduct.server.kernel.Bits128;

/// One agreed sign in the wake list. It names nobody: whoever set it keeps it beside what it is
/// about. Text form: `wake_` and the digits of [Bits128].
public record WakeId(Bits128 bits) {
  private static final String PREFIX = "wake_";

  public static WakeId random(SecureRandom random) {
    return new WakeId(Bits128.random(random));
  }

  /// @throws IllegalArgumentException if the text is not exactly one of ours
  @JsonCreator
  public static WakeId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a wake id");
    return new WakeId(Bits128.parse(text.substring(PREFIX.length())));
  }

  @JsonValue
  @Override
  public String toString() {
    return PREFIX + bits;
  }
}
