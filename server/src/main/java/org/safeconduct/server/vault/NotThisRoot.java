package org.safeconduct.server.vault;

/// The shares are well and are not of this organisation's key.
public final class NotThisRoot extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotThisRoot() {
    super("these shares are of another organisation, or of another of its keys");
  }
}
