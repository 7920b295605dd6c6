package org.safeconduct.server.search.index;

import java.util.Map;

/// How far an index has taken in the log and the grants; stands in each commit's user data, so that
/// an index that was killed goes on from where it was last durable.
///
/// @param position of the log: everything before it is in
/// @param turn of the grants
public record Cursor(long position, long turn) {
  public static final Cursor START = new Cursor(0, -1);

  static Cursor of(Map<String, String> userData) {
    if (!userData.containsKey("position")) return START;
    return new Cursor(
        Long.parseLong(userData.getOrDefault("position", "0")),
        Long.parseLong(userData.getOrDefault("turn", "-1")));
  }

  Map<String, String> userData() {
    return Map.of("position", Long.toString(position), "turn", Long.toString(turn));
  }
}
