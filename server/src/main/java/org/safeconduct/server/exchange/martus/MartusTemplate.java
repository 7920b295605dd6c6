package org.safeconduct.server.exchange.martus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A Martus form template: a frame with a key and signatures around one or two XML sections, the
/// fields everybody sees and the private ones.
final class MartusTemplate {
  private static final byte[] FRAME = "Export Version Number:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BEGIN = "<CustomFields>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "</CustomFields>".getBytes(StandardCharsets.US_ASCII);

  private MartusTemplate() {}

  /// Empty if it is no template.
  static List<byte[]> sections(byte[] file) {
    List<byte[]> sections = new ArrayList<>();
    if (find(file, FRAME, 0) != 0) return sections;
    int from = find(file, BEGIN, 0);
    while (from >= 0) {
      int end = find(file, END, from);
      if (end < 0) break;
      sections.add(Arrays.copyOfRange(file, from, end + END.length));
      from = find(file, BEGIN, end);
    }
    return sections;
  }

  private static int find(byte[] in, byte[] what, int from) {
    for (int at = from; at <= in.length - what.length; at++) {
      if (Arrays.equals(in, at, at + what.length, what, 0, what.length)) return at;
    }
    return -1;
  }
}
