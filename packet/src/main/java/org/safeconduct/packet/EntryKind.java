package org.safeconduct.packet;

import java.util.regex.Pattern;

/// The files that a packet may have, and how large each may be. There are no others.
enum EntryKind {
  BAG_INFO("bag-info\\.txt", 1 << 10),
  BAGIT("bagit\\.txt", 1 << 10),
  MANUAL("data/MANUAL\\.txt", 1 << 16),
  CERTIFICATE("data/certificates/(?:M|house|log|registrar)-[0-9]{2}\\.note", 1 << 13),
  DOCUMENT("data/documents/[0-9]{5}\\.[a-z0-9]{1,5}", Long.MAX_VALUE),
  EXHIBIT("data/exhibits/[0-9]{5}", Long.MAX_VALUE),
  LEAF("data/facts/[0-9]{5}/leaf\\.note", 1 << 11),
  PROOF("data/facts/[0-9]{5}/proof\\.tlog-proof", 1 << 14),
  SHOWN("data/facts/[0-9]{5}/shown\\.txt", 1 << 25),
  DESCRIPTION("data/packet\\.txt", 1 << 24),
  FILED("filed/(?:consistency\\.txt|leaf\\.note|proof\\.tlog-proof)", 1 << 18),
  FILED_SHOWN("filed/shown\\.txt", 1 << 25),
  MANIFEST("manifest-sha256\\.txt", 1 << 24),
  TAG_MANIFEST("tagmanifest-sha256\\.txt", 1 << 12);

  private final Pattern pattern;
  private final long mostBytes;

  EntryKind(String pattern, long mostBytes) {
    this.pattern = Pattern.compile(pattern);
    this.mostBytes = mostBytes;
  }

  long mostBytes() {
    return mostBytes;
  }

  /// Refuses a name or a size that the layout does not have.
  static void check(String name, long size) {
    EntryKind kind = of(name);
    if (size > kind.mostBytes) {
      throw new PacketRefused(name, "size", "at most " + kind.mostBytes + " bytes", "" + size);
    }
  }

  static EntryKind of(String name) {
    for (EntryKind kind : values()) {
      if (kind.pattern.matcher(name).matches()) {
        return kind;
      }
    }
    String shown = name.replaceAll("[^!-~]", "?");
    throw new PacketRefused(
        shown.length() > 100 ? shown.substring(0, 100) + "…" : shown,
        "file",
        "only files of the layout",
        "another");
  }
}
