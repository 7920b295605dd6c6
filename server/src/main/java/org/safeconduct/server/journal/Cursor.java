package org.safeconduct.server.journal;

/// How far somebody has followed the log: the next position, and the turn of the grants.
public record Cursor(long position, long turn) {
  /// Nothing yet.
  public static final Cursor START = new Cursor(0, 0);
}
