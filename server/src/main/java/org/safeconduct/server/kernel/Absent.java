package org.safeconduct.server.kernel;

/// There is nothing here that this reader may open. Whether it does not exist or is closed to them
/// is not to be told apart, so it says nothing; every one of them becomes the same page.
public class Absent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Absent() {
    super("not here", null, false, false);
  }
}
