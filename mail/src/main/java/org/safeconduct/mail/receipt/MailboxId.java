package org.safeconduct.mail.receipt;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The name of a mailbox: 32 bytes that come from a receipt and do not lead back to it.
public final class MailboxId {
  /// Length in bytes.
  public static final int LENGTH = 32;

  private static final String PREFIX = "mailbox_";

  private final byte[] bytes;

  private MailboxId(byte[] bytes) {
    this.bytes = bytes;
  }

  public static MailboxId of(byte[] bytes) {
    if (bytes.length != LENGTH) throw new IllegalArgumentException("a mailbox id has 32 bytes");
    return new MailboxId(bytes.clone());
  }

  public static MailboxId parse(String text) {
    if (!text.startsWith(PREFIX)) throw new IllegalArgumentException("not a mailbox id");
    return of(HexFormat.of().parseHex(text.substring(PREFIX.length())));
  }

  public byte[] toBytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MailboxId that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return PREFIX + HexFormat.of().formatHex(bytes);
  }
}
