package org.safeconduct.mail.box;

import java.sql.SQLException;

/// The letterbox cannot be read or written: the disk is full, or the file is damaged.
public final class LetterboxBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterboxBroken(SQLException cause) {
    super("mail.db: error " + cause.getErrorCode(), cause);
  }
}
