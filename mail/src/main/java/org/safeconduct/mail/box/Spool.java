package org.safeconduct.mail.box;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.seal.OpeningStream;

/// Sealed enclosures under random names: `<id>.part` while they come in, `<id>` once whole.
record Spool(Path folder) {
  private static final String PART = ".part";

  Path part(Bytes id) {
    return folder.resolve(name(id) + PART);
  }

  /// Gives a whole one its name, durably.
  void keep(Bytes id) {
    try {
      Files.move(part(id), folder.resolve(name(id)), StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(Bytes id) {
    try {
      Files.deleteIfExists(part(id));
      Files.deleteIfExists(folder.resolve(name(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open(MailboxId mailbox, Enclosure enclosure) throws IOException {
    InputStream sealed = Files.newInputStream(folder.resolve(name(enclosure.id())));
    try {
      return OpeningStream.begin(
          sealed, enclosure.key(), enclosure.id().toArray(), mailbox.toBytes());
    } catch (IOException | RuntimeException e) {
      sealed.close();
      throw e;
    }
  }

  /// Deletes what never became whole and what no letter names: a process was killed meanwhile.
  void sweep(Predicate<Bytes> known) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path path : found) {
        String name = path.getFileName().toString();
        if (name.endsWith(PART) || !known.test(Bytes.of(HexFormat.of().parseHex(name)))) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Bytes id) {
    return HexFormat.of().formatHex(id.toArray());
  }
}
