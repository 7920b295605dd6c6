package org.safeconduct.server.vault.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.seal.Secret;

/// `shred.key` and, while it is being rolled, `shred.next` and `shred.old`: 32 bytes each.
final class ShredFiles {
  static final String CURRENT = "shred.key";
  static final String NEXT = "shred.next";
  static final String OLD = "shred.old";
  private static final int LENGTH = 32;

  private final Path folder;
  private final SecureRandom random;

  ShredFiles(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  Optional<Secret> read(String name) {
    return read(folder.resolve(name));
  }

  static Optional<Secret> read(Path file) {
    try {
      if (!Files.exists(file) || Files.size(file) != LENGTH) {
        return Optional.empty();
      }
      return Optional.of(Secret.takeOver(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, Secret key) {
    write(folder.resolve(name), key);
    syncFolder(folder);
  }

  /// Overwrites in place, or makes the file, durably.
  static void write(Path file, Secret key) {
    byte[] bytes = key.exposeSecretBytes();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      closeToOthers(file);
      channel.truncate(LENGTH);
      channel.write(ByteBuffer.wrap(bytes), 0);
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /// The second medium may be mounted for everybody; not every file system knows owners.
  private static void closeToOthers(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  void rename(String from, String to) {
    try {
      Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    syncFolder(folder);
  }

  /// Overwrites a key by random bytes, then deletes the file. A solid-state disk may keep the old
  /// block; the threat model says so.
  void destroy(String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    try (Secret noise = Secret.random(random, LENGTH)) {
      write(file, noise);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    syncFolder(folder);
  }

  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, Set.of(StandardOpenOption.READ))) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
