package org.safeconduct.server.cli.demo;

/// The program's front doors, by their types.
public interface Doors {
  <T> T door(Class<T> type);
}
