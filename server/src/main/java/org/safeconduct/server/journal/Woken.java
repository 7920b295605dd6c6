package org.safeconduct.server.journal;

import org.safeconduct.server.kernel.Term;

/// What became of waking somebody.
public enum Woken implements Term {
  /// The configured command said that it was sent.
  SENT,
  /// The command failed, or took too long; it is tried again.
  FAILED,
  /// Nobody configured a command.
  NO_COMMAND
}
