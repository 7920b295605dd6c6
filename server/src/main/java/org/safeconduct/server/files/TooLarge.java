package org.safeconduct.server.files;

/// The content is longer than this scope takes; nothing of it was kept.
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final long most;

  TooLarge(long most) {
    super("more than " + most + " bytes", null, false, false);
    this.most = most;
  }

  /// What would have been taken, in bytes.
  public long most() {
    return most;
  }
}
