package org.safeconduct.server.site;

/// Ends a request with a page other than the one that was asked for.
public final class Instead extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Page page;

  public Instead(Page page) {
    super("instead", null, false, false);
    this.page = page;
  }

  public Page page() {
    return page;
  }
}
