package org.safeconduct.server.exchange;

import java.nio.charset.StandardCharsets;
import org.safeconduct.ledger.Digest;

/// Makes keys of kinds and fields from what something is called elsewhere: always the same for the
/// same, and never the same for two.
public final class Keys {
  private static final int MOST = 100;
  private static final int MARK = 12;

  private Keys() {}

  /// Letters, digits and `_ . -`, at most a hundred. Where that is not the whole name, a part of
  /// its digest stands at the end.
  public static String of(String prefix, String name) {
    String whole = prefix + "." + name;
    String plain = whole.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    if (plain.equals(whole) && plain.length() <= MOST) return plain;
    String mark =
        "-" + Digest.sha256(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
    return plain.substring(0, Math.min(plain.length(), MOST - mark.length())) + mark;
  }
}
