package org.safeconduct.mail.box;

import java.io.IOException;

/// There is no room for this file, or for files at all; nothing of it was kept.
public final class NoRoom extends IOException {
  private static final long serialVersionUID = 1L;

  NoRoom() {
    super("no room for this enclosure");
  }
}
