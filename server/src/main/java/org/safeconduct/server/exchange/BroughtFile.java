package org.safeconduct.server.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.safeconduct.ledger.Digest;

/// A file as it came, held in memory.
///
/// @param name as the sender calls it, without folders
@SuppressWarnings("ArrayRecordComponent") // compared by what it holds
public record BroughtFile(String name, byte[] content) {
  /// The longest file that is taken, in bytes.
  public static final int MOST = 64 << 20;

  /// Over several files, whatever their order: the digest of their digests by name.
  public static Digest digest(List<BroughtFile> files) {
    if (files.size() == 1) return Digest.sha256(files.getFirst().content());
    StringBuilder all = new StringBuilder();
    files.stream()
        .sorted(Comparator.comparing(BroughtFile::name))
        .forEach(f -> all.append(Digest.sha256(f.content()).hex()).append(f.name()).append('\n'));
    return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BroughtFile(String its, byte[] bytes)
        && its.equals(name)
        && Arrays.equals(bytes, content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "BroughtFile[" + content.length + " bytes]";
  }
}
