package org.safeconduct.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of a packet, wherever they lie; never unpacked.
sealed interface PacketSource extends AutoCloseable permits FolderSource, ZipSource {

  /// Names and sizes in the order of the names, each within its bounds.
  List<Entry> entries();

  InputStream open(Entry entry) throws IOException;

  /// What the container itself says of a file that was read; refuses what is not so.
  void check(FileFacts read);

  @Override
  void close() throws IOException;

  /// A file of a packet.
  ///
  /// @param offset where its bytes begin in a zip
  record Entry(String name, long size, long offset) {}

  /// Opens a folder or a zip.
  static PacketSource open(Path path) throws IOException {
    Path real = path.toRealPath();
    return Files.isDirectory(real) ? FolderSource.of(real) : ZipSource.of(real);
  }
}
