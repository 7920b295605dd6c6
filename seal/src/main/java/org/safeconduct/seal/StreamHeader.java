package org.safeconduct.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/// The front of a sealed file, 90 bytes: `"SCF1" ‖ suite (2) ‖ chunk size (4) ‖ file id (16) ‖ salt
/// (32) ‖ commitment (32)`.
///
/// Chunk key, nonce prefix and commitment are derived from the file key with the first 58 bytes as
/// salt and the context as info. So any change of the header, another key or another context gives
/// another commitment, and is refused before a chunk is opened.
final class StreamHeader {
  static final int FILE_ID = 16;
  static final int LENGTH = 90;

  private static final byte[] MAGIC = Octets.utf8("SCF1");
  private static final short SUITE = 1;
  private static final int SALTED = 58;
  private static final int FILE_ID_AT = 10;
  private static final int SALT = 32;
  private static final int COMMITMENT = 32;

  private StreamHeader() {}

  /// The first 58 bytes of a new file's header.
  static byte[] draw(byte[] fileId, SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return salted(fileId, salt);
  }

  static byte[] salted(byte[] fileId, byte[] salt) {
    if (fileId.length != FILE_ID) {
      throw new IllegalArgumentException("A file id has 16 bytes");
    }
    return ByteBuffer.allocate(SALTED)
        .put(MAGIC)
        .putShort(SUITE)
        .putInt(StreamLayout.CHUNK)
        .put(fileId)
        .put(salt)
        .array();
  }

  /// The whole header.
  static byte[] encoded(byte[] salted, byte[] material) {
    return Octets.join(salted, commitment(material));
  }

  /// Chunk key (32), nonce prefix (7), commitment (32).
  static byte[] material(Secret fileKey, byte[] salted, byte[] context) {
    return fileKey.use(key ->
        Hkdf.derive(
            key,
            salted,
            Hkdf.info("stream", context),
            AesGcm.KEY + StreamCipher.PREFIX + COMMITMENT));
  }

  /// Reads a header and gives the material of its file.
  ///
  /// @throws EnvelopeTampered if it is not this file's under this key and in this context
  static byte[] check(byte[] header, Secret fileKey, byte[] fileId, byte[] context) {
    byte[] salted = Octets.slice(header, 0, SALTED);
    byte[] expected = salted(fileId, Octets.slice(header, SALTED - SALT, SALTED));
    if (!Arrays.equals(salted, expected)) {
      throw new EnvelopeTampered(
          Arrays.equals(salted, 0, FILE_ID_AT, expected, 0, FILE_ID_AT)
              ? "The sealed file is another file"
              : "The sealed file does not begin as one");
    }
    byte[] material = material(fileKey, salted, context);
    if (!MessageDigest.isEqual(commitment(material), Octets.from(header, SALTED))) {
      throw new EnvelopeTampered("The sealed file's header does not belong to its key");
    }
    return material;
  }

  private static byte[] commitment(byte[] material) {
    return Octets.from(material, material.length - COMMITMENT);
  }
}
