package org.safeconduct.seal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A share on paper: six lines of four groups of four letters, each line with two check letters of
/// its own, so that a slip is found in its line.
///
/// ```
/// safeconduct/share/v1 · share 2 of 5 · any 3 open
/// 1: 0424 JD2M 40M1 0RVD  7K
/// ```
///
/// 60 bytes: `1 ‖ set (4) ‖ threshold ‖ count ‖ index ‖ commitment (16) ‖ value (32) ‖ first 4
/// bytes of SHA-256 of all before`, ten bytes a line, in Crockford's base 32.
public final class ShareText {
  private static final int LINES = 6;
  private static final int LINE_BYTES = 10;
  private static final int LINE_LETTERS = 16;
  private static final int CHECKSUM = 4;
  private static final byte VERSION = 1;

  private ShareText() {}

  /// The text to print. Whoever holds `threshold` of such sheets holds the secret.
  public static String exposeShareText(Share share) {
    byte[] bytes = bytes(share);
    String head =
        String.format(
            Locale.ROOT,
            "safeconduct/share/v1 · share %d of %d · any %d open%n",
            share.index(),
            share.count(),
            share.threshold());
    return head
        + IntStream.range(0, LINES)
            .mapToObj(n -> line(n, Octets.slice(bytes, n * LINE_BYTES, (n + 1) * LINE_BYTES)))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /// Reads a typed share, with or without its first line and line numbers.
  ///
  /// @throws ShareRefused which line is wrong, or what is wrong with the whole
  public static Share parse(String text) {
    List<String> lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("safeconduct/"))
            .toList();
    if (lines.size() != LINES) {
      throw new ShareRefused(
          ShareRefused.Reason.NOT_A_SHARE, 0, "A share has 6 lines, here are " + lines.size());
    }
    byte[] bytes = new byte[LINES * LINE_BYTES];
    for (int n = 0; n < LINES; n++) {
      System.arraycopy(data(n, lines.get(n)), 0, bytes, n * LINE_BYTES, LINE_BYTES);
    }
    return share(bytes);
  }

  private static byte[] bytes(Share share) {
    byte[] content =
        share
            .value()
            .use(value ->
                Octets.join(
                    new byte[] {VERSION},
                    share.set(),
                    new byte[] {
                      (byte) share.threshold(), (byte) share.count(), (byte) share.index()
                    },
                    share.commitment(),
                    value));
    return Octets.join(content, checksum(content));
  }

  private static Share share(byte[] bytes) {
    int end = bytes.length - CHECKSUM;
    byte[] content = Octets.slice(bytes, 0, end);
    if (!java.util.Arrays.equals(checksum(content), Octets.from(bytes, end))) {
      throw new ShareRefused(
          ShareRefused.Reason.LINES_MIXED,
          0,
          "Each line is well and together they are no share: are they of one sheet, in order?");
    }
    if (content[0] != VERSION) {
      throw new ShareRefused(
          ShareRefused.Reason.UNKNOWN_VERSION, 0, "The share is of version " + content[0]);
    }
    int threshold = content[5] & 0xff;
    int count = content[6] & 0xff;
    int index = content[7] & 0xff;
    if (threshold < 2 || threshold > count || index < 1 || index > count) {
      throw new ShareRefused(
          ShareRefused.Reason.NOT_A_SHARE,
          index,
          "Share " + index + ", " + threshold + " of " + count + ", cannot be");
    }
    return new Share(
        Octets.slice(content, 1, 5),
        threshold,
        count,
        index,
        Octets.slice(content, 8, 24),
        Secret.takeOver(Octets.slice(content, 24, 56)));
  }

  private static String line(int number, byte[] data) {
    String letters = Base32.encode(data);
    return String.format(
        Locale.ROOT,
        "%d: %s %s %s %s  %s",
        number + 1,
        letters.substring(0, 4),
        letters.substring(4, 8),
        letters.substring(8, 12),
        letters.substring(12, 16),
        check(number, data));
  }

  private static byte[] data(int number, String line) {
    String letters = line.replaceFirst("^[1-6][.:)]", "").replaceAll("[\\s-]", "");
    if (letters.length() != LINE_LETTERS + 2 || !Base32.isText(letters)) {
      throw new ShareRefused(
          ShareRefused.Reason.LINE_MISTYPED,
          number + 1,
          "Line " + (number + 1) + " is not four groups of four letters and two check letters");
    }
    byte[] data = Base32.decode(letters.substring(0, LINE_LETTERS));
    if (!Base32.normal(letters.substring(LINE_LETTERS)).equals(check(number, data))) {
      throw new ShareRefused(
          ShareRefused.Reason.LINE_MISTYPED,
          number + 1,
          "Line " + (number + 1) + " was mistyped: its check letters do not fit");
    }
    return data;
  }

  private static String check(int number, byte[] data) {
    byte[] digest = Sha256.of(new byte[] {(byte) (number + 1)}, data);
    return Base32.encode(Octets.slice(digest, 0, 5)).substring(0, 2);
  }

  private static byte[] checksum(byte[] content) {
    return Octets.slice(Sha256.of(content), 0, CHECKSUM);
  }
}
