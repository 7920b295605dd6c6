package org.safeconduct.server.files;

/// How reading a file in a child ended. It always ends.
///
/// @see Parsers
public sealed interface Reading {

  /// What it cost.
  Cost cost();

  record Read(Parsed parsed, Cost cost) implements Reading {}

  /// @param why nothing of what the child said before is kept
  record Unread(Why why, Cost cost) implements Reading {}

  /// @param millis from its start to its end
  /// @param peak the child's largest resident set that was seen, in KiB; 0 where the system does
  ///   not say
  record Cost(long millis, long peak) {}
}
