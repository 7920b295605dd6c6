package org.safeconduct.server.vault;

/// There is no organisation in this data folder yet.
public final class NotFounded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFounded() {
    super("there is no organisation in this data folder yet: run init, or demo");
  }
}
