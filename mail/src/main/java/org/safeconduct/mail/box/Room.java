package org.safeconduct.mail.box;

/// How much the letterbox holds, in bytes on the disk. What does not fit is refused before it is
/// accepted, and never dropped after.
///
/// @param all everything that waits to be handled
/// @param files what enclosures may take of it: the rest is kept for words, so that no flood of
///   files shuts out somebody who writes
/// @param strangers what first letters may take of it: the rest is kept for those who have a
///   mailbox already
/// @param enclosure one file
public record Room(long all, long files, long strangers, long enclosure) {
  private static final long MIB = 1 << 20;

  /// 4 GiB, half of it for files, a tenth kept for mailboxes, 200 MiB a file.
  public static final Room DEFAULT = new Room(4096 * MIB, 2048 * MIB, 3686 * MIB, 200 * MIB);

  public Room {
    if (files > all || strangers > all || enclosure > files || enclosure <= 0) {
      throw new IllegalArgumentException("parts are larger than the whole");
    }
  }
}
