package org.safeconduct.server.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.safeconduct.server.kernel.Due;

/// One leg, for those who need it. What is not known is empty.
///
/// @param day when they set out, where they set out
/// @param escort who goes along, by the name agreed with them
/// @param meeting where they meet, and how they know each other
/// @param carry what to take
/// @param leave what must not be on them
/// @param codeWord what is said when all is well, and what when it is not
/// @param fallback what to do when something goes wrong
/// @param sign by when the first sign is expected
/// @param zone whose clock that is
public record LegPlan(
    String from,
    String to,
    Due day,
    String how,
    String escort,
    String meeting,
    List<String> carry,
    List<String> leave,
    String codeWord,
    List<String> fallback,
    Instant sign,
    ZoneId zone) {
  public LegPlan {
    carry = List.copyOf(carry);
    leave = List.copyOf(leave);
    fallback = List.copyOf(fallback);
  }

  @Override
  public String toString() {
    return "LegPlan";
  }
}
