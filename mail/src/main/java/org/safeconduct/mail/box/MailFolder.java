package org.safeconduct.mail.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that the two processes share: `mail.db`, `spool/` (sealed enclosures), `board` (what
/// the public pages may say). Nothing else of the house lies in it.
record MailFolder(Path path) {
  static MailFolder make(Path path) {
    try {
      Files.createDirectories(path.resolve("spool"));
      if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      return new MailFolder(path);
    } catch (IOException e) {
      throw new UncheckedIOException("the mail folder cannot be used: " + path, e);
    }
  }

  Path database() {
    return path.resolve("mail.db");
  }

  Path spool() {
    return path.resolve("spool");
  }

  Path board() {
    return path.resolve("board");
  }
}
