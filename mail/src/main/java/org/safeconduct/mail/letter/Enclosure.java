package org.safeconduct.mail.letter;

import java.util.Arrays;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.seal.Secret;

/// A file or a voice message that came with a letter: what it is, where its sealed stream lies in
/// the spool, and its key.
///
/// @param id 16 bytes, its name in the spool
/// @param key opens it; closed with the letter
/// @param name what the sender's device calls it, never a path, at most 200 characters
/// @param mediaType what the sender's browser claims, not to be believed
/// @param length of the content, in bytes
public record Enclosure(
    Bytes id, Secret key, Kind kind, String name, String mediaType, long length, Digest sha256) {
  private static final int NAME = 200;

  public Enclosure {
    if (id.length() != 16 || key.length() != 32 || length < 0) {
      throw new IllegalArgumentException("not an enclosure");
    }
    if (name.length() > NAME || mediaType.length() > NAME) {
      throw new IllegalArgumentException("the name of an enclosure is too long");
    }
  }

  /// In which field of the form it came.
  public enum Kind {
    FILE,
    VOICE
  }

  byte[] encoded() {
    byte[] clear = key.exposeSecretBytes();
    try {
      return new FieldWriter()
          .bytes(1, id.toArray())
          .bytes(2, clear)
          .one(3, kind)
          .text(4, name)
          .text(5, mediaType)
          .whole(6, length)
          .bytes(7, sha256.bytes())
          .plain();
    } finally {
      Arrays.fill(clear, (byte) 0);
    }
  }

  /// What it is, without the key and the name in the spool, which are drawn anew each time.
  byte[] content() {
    return new FieldWriter()
        .one(3, kind)
        .text(4, name)
        .whole(6, length)
        .bytes(7, sha256.bytes())
        .plain();
  }

  static Enclosure of(byte[] encoded) {
    FieldReader in = FieldReader.plain(encoded);
    Bytes id = Bytes.of(in.bytes(1));
    Secret key = Secret.takeOver(in.bytes(2));
    Kind kind = in.one(3, Kind.class);
    if (kind == null) throw new LetterMalformed("kind of an enclosure");
    Enclosure enclosure =
        new Enclosure(id, key, kind, in.text(4), in.text(5), in.whole(6), Digest.of(in.bytes(7)));
    in.end();
    return enclosure;
  }

  @Override
  public String toString() {
    return "Enclosure[" + kind + "]";
  }
}
