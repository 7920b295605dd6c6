package org.safeconduct.server.search.sealed;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.safeconduct.seal.Secret;

/// A Lucene directory on disk whose every file is sealed under the index's key. Listing, locking,
/// syncing, renaming and deleting are Lucene's own; a file's name is not bound to its content,
/// because Lucene renames `pending_segments_N` when it commits.
public final class SealedDirectory extends FSDirectory {
  private final Secret indexKey;
  private final BlockCache cache;
  private final SecureRandom random;

  /// @param indexKey 32 bytes, wiped when the directory is closed
  public SealedDirectory(Path folder, Secret indexKey, BlockCache cache, SecureRandom random)
      throws IOException {
    super(folder, FSLockFactory.getDefault());
    this.indexKey = indexKey.duplicate();
    this.cache = cache;
    this.random = random;
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    return SealedInput.over(SealedBlocks.open(getDirectory().resolve(name), indexKey, cache));
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return SealedOutput.over(super.createOutput(name, context), indexKey, random);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return SealedOutput.over(super.createTempOutput(prefix, suffix, context), indexKey, random);
  }

  /// The plaintext's length.
  @Override
  public long fileLength(String name) throws IOException {
    return SealedFormat.length(super.fileLength(name), name);
  }

  @Override
  public synchronized void close() throws IOException {
    super.close();
    indexKey.close();
  }

  @Override
  public String toString() {
    return "SealedDirectory";
  }
}
