package org.safeconduct.server.journal;

/// A log is shorter than what this house remembers of it, or is not its continuation. The program
/// does not start on it: somebody put an older or another file in its place, or a backup was copied
/// over the data instead of being restored.
public final class LogCutBack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LogCutBack(String origin, String what) {
    super(
        origin
            + ": "
            + what
            + ". The program does not go on over it. If a backup is to be used, restore it:"
            + " the log then goes on under a new name that says so.");
  }
}
