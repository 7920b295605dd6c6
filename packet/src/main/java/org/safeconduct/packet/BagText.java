package org.safeconduct.packet;

import java.util.Collection;

/// BagIt's own files (RFC 8493), each of which follows from the others: there is one right text.
final class BagText {

  static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private BagText() {}

  /// @param payload the files below `data/`
  static String bagInfo(Collection<FileFacts> payload) {
    long bytes = payload.stream().mapToLong(FileFacts::size).sum();
    return "Bag-Software-Agent: Safeconduct packet/v1\nPayload-Oxum: "
        + bytes
        + "."
        + payload.size()
        + "\n";
  }

  /// One line for each file, as `sha256sum` writes them.
  ///
  /// @param files in the order of their names
  static String manifest(Collection<FileFacts> files) {
    StringBuilder text = new StringBuilder();
    for (FileFacts file : files) {
      text.append(file.sha256().hex()).append("  ").append(file.name()).append('\n');
    }
    return text.toString();
  }
}
