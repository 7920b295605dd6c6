package org.safeconduct.server.vault;

/// Somebody else signs in by this handle.
public final class HandleTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  HandleTaken() {
    super("another member has this handle");
  }
}
