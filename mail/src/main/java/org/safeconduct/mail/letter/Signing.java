package org.safeconduct.mail.letter;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What a receipt's key signs: the kind of text in front, as everywhere, then the fields.
final class Signing {
  /// The field of the signature: the last.
  static final int FIELD = 99;

  private static final byte[] HEAD = "safeconduct/letter/v1\n".getBytes(StandardCharsets.US_ASCII);

  private Signing() {}

  static byte[] message(byte[] content) {
    return ByteBuffer.allocate(HEAD.length + content.length).put(HEAD).put(content).array();
  }
}
