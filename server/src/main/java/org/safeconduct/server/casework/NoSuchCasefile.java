package org.safeconduct.server.casework;

/// There is nothing here that this member may open. Whether it does not exist or is closed to them
/// is not to be told apart, so it says nothing.
public final class NoSuchCasefile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchCasefile() {
    super("no such casefile", null, false, false);
  }
}
