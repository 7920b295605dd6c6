package org.safeconduct.seal;

/// Where things lie in a sealed file: sizes in bytes, positions in the content.
final class StreamLayout {
  /// Plaintext of a whole chunk.
  static final int CHUNK = 64 * 1024;

  /// In front of each chunk's content: where the content ends, as far as this chunk (8 bytes).
  static final int END = 8;

  /// Content of a whole chunk.
  static final int CONTENT = CHUNK - END;

  static final int SEALED_CHUNK = CHUNK + AesGcm.TAG;
  static final long MOST_CHUNKS = 1L << 32;

  private StreamLayout() {}

  /// How many chunks a content of this length takes, its padding included.
  static long chunks(long length) {
    return Math.ceilDiv(Padding.padme(length), CONTENT);
  }

  /// Plaintext of the last chunk.
  static int lastChunk(long length) {
    return Math.toIntExact(Padding.padme(length) - (chunks(length) - 1) * CONTENT) + END;
  }

  /// Length of the whole sealed file.
  static long sealedLength(long length) {
    return StreamHeader.LENGTH
        + (chunks(length) - 1) * SEALED_CHUNK
        + lastChunk(length)
        + AesGcm.TAG;
  }

  /// Where a sealed chunk begins in the file.
  static long at(long chunk) {
    return StreamHeader.LENGTH + chunk * SEALED_CHUNK;
  }

  /// Where the content ends as far as this chunk.
  static long end(long chunk, long length) {
    return Math.min(length, (chunk + 1) * CONTENT);
  }
}
