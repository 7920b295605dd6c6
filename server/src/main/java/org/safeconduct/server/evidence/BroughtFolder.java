package org.safeconduct.server.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Digest;

/// A folder of files that is to become exhibits of one acquisition. Called like the folder and by
/// number, in the order of their paths; each is known by its path.
///
/// @param name the folder's own
/// @param label what the members call its files, before the number
public record BroughtFolder(
    String name, String label, Acquisition acquisition, List<OneFile> files) {
  public BroughtFolder {
    files = List.copyOf(files);
  }

  /// One file of it, not opened yet.
  ///
  /// @param path within the folder, with `/`
  /// @param changed last, as the file system says
  public record OneFile(String path, long bytes, Instant changed, Opening opening) {
    @Override
    public String toString() {
      return "OneFile[]";
    }
  }

  /// Opens a file from its beginning.
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  public long bytes() {
    return files.stream().mapToLong(OneFile::bytes).sum();
  }

  /// SHA-256 over path, length and last change of each: a folder in which nothing changed is the
  /// same one, which is known without reading what is in it.
  Digest digest() {
    String list =
        files.stream()
            .map(file -> file.path() + "\t" + file.bytes() + "\t" + file.changed() + "\n")
            .collect(Collectors.joining());
    return Digest.sha256(list.getBytes(UTF_8));
  }

  @Override
  public String toString() {
    return "BroughtFolder[" + files.size() + "]";
  }
}
