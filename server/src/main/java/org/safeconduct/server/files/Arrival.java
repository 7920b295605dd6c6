package org.safeconduct.server.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.ledger.Digest;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.NewFile;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.ScopeId;

/// A file that has arrived and is sealed on the disk, but of which no fact tells yet. Closing it
/// before [SealedFiles#keep] has deletes it; its key is wiped either way.
public final class Arrival implements AutoCloseable {
  private final BodyId id;
  private final ScopeId scope;
  private final Path path;
  private final Secret key;
  private final long bytes;
  private final Digest digest;
  private boolean kept;

  Arrival(BodyId id, ScopeId scope, Path path, Secret key, long bytes, Digest digest) {
    this.id = id;
    this.scope = scope;
    this.path = path;
    this.key = key;
    this.bytes = bytes;
    this.digest = digest;
  }

  public BodyId id() {
    return id;
  }

  /// Length of the content in bytes.
  public long bytes() {
    return bytes;
  }

  /// SHA-256 of the content: what identifies an exhibit.
  public Digest digest() {
    return digest;
  }

  /// What the journal needs to take it in.
  public NewFile newFile() {
    try {
      return new NewFile(id, scope, Files.size(path), key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The log has it: from now on it stays.
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    key.close();
    if (kept) return;
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
