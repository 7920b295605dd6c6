package org.safeconduct.ledger;

import java.util.Locale;

/// The C2SP signature types that we write and read.
public enum SignatureType {
  /// `0x01`: Ed25519 over the note's text.
  ED25519(0x01, 32, 64),
  /// `0x06`: ML-DSA-44 over a `cosigned_message`, after its eight-byte time.
  ML_DSA_44_COSIGNATURE(0x06, 1_312, Long.BYTES + 2_420);

  private final byte code;
  private final int publicKeyBytes;
  private final int signatureBytes;

  SignatureType(int code, int publicKeyBytes, int signatureBytes) {
    this.code = (byte) code;
    this.publicKeyBytes = publicKeyBytes;
    this.signatureBytes = signatureBytes;
  }

  public byte code() {
    return code;
  }

  public int publicKeyBytes() {
    return publicKeyBytes;
  }

  /// Bytes after the key id in a signature line.
  public int signatureBytes() {
    return signatureBytes;
  }

  static SignatureType ofCode(byte code) {
    for (SignatureType type : values()) {
      if (type.code == code) {
        return type;
      }
    }
    throw new Malformed(
        "signature type", "0x01 or 0x06", String.format(Locale.ROOT, "0x%02x", code));
  }
}
