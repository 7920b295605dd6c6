package org.safeconduct.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 digest: 32 bytes with value equality, ordered bytewise (unsigned).
public final class Digest implements Comparable<Digest> {

  public static final int BYTES = 32;

  /// Thirty-two zero bytes: `prev` of a scope's first leaf.
  public static final Digest ZERO = new Digest(new byte[BYTES]);

  private final byte[] bytes;

  private Digest(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Copies 32 bytes.
  ///
  /// @throws Malformed unless there are exactly 32 bytes
  public static Digest of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Malformed("digest", BYTES + " bytes", bytes.length + " bytes");
    }
    return new Digest(bytes.clone());
  }

  /// Reads canonical padded base64, 44 characters.
  public static Digest fromBase64(String text) {
    return fromBase64("digest", text);
  }

  static Digest fromBase64(String what, String text) {
    return new Digest(Canonical.base64(what, text, BYTES));
  }

  /// Reads 64 lowercase hexadecimal digits.
  public static Digest fromHex(String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      throw new Malformed("digest", "64 lowercase hexadecimal digits", text);
    }
    return new Digest(HexFormat.of().parseHex(text));
  }

  /// SHA-256 of the chunks, one after another.
  public static Digest sha256(byte[]... chunks) {
    MessageDigest sha256 = sha256();
    for (byte[] chunk : chunks) {
      sha256.update(chunk);
    }
    return new Digest(sha256.digest());
  }

  /// A fresh SHA-256, for what is hashed as a stream; end it with [#of].
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException("this Java has no SHA-256", everyJdkHasIt);
    }
  }

  static Digest read(ByteBuffer from) {
    byte[] bytes = new byte[BYTES];
    from.get(bytes);
    return new Digest(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// Canonical padded base64, 44 characters.
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  void writeTo(ByteBuffer to) {
    to.put(bytes);
  }

  void updateInto(MessageDigest sha256) {
    sha256.update(bytes);
  }

  @Override
  public int compareTo(Digest other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Digest that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }
}
