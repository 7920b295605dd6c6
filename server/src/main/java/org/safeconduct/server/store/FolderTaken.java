package org.safeconduct.server.store;

import java.nio.file.Path;

/// Another process works in this data folder; two would destroy each other's rows.
public final class FolderTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FolderTaken(Path path) {
    super("another process works in " + path + "; stop it first");
  }
}
