package org.safeconduct.server.files;

import java.io.IOException;

/// Takes pages while a child is still telling them.
@FunctionalInterface
public interface PageTaker {

  /// @param png writes the page as a PNG of our own making; to be called exactly once, now
  void page(int width, int height, SealedFiles.Pouring png) throws IOException;
}
