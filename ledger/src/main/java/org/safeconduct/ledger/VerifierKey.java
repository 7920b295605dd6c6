package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// A public key with its name and use: what C2SP calls a vkey.
///
/// ```
/// example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
/// ```
public record VerifierKey(String name, SignatureType type, Bytes publicKey) {

  public VerifierKey {
    SignatureLine.checkName("key name", name);
    if (publicKey.length() != type.publicKeyBytes()) {
      throw new Malformed(
          "public key of " + type, type.publicKeyBytes() + " bytes", publicKey.length() + " bytes");
    }
  }

  public static VerifierKey ed25519(String name, byte[] publicKey) {
    return new VerifierKey(name, SignatureType.ED25519, Bytes.of(publicKey));
  }

  public static VerifierKey mlDsa44(String name, byte[] publicKey) {
    return new VerifierKey(name, SignatureType.ML_DSA_44_COSIGNATURE, Bytes.of(publicKey));
  }

  /// First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key).
  public KeyId keyId() {
    Digest digest = Digest.sha256((name + "\n").getBytes(UTF_8), material());
    return new KeyId(ByteBuffer.wrap(digest.bytes()).getInt());
  }

  /// SHA-256 of the vkey text, for comparing by eye and by voice. The key id is too short for it.
  public Digest fingerprint() {
    return Digest.sha256(text().getBytes(UTF_8));
  }

  public String text() {
    return name + "+" + keyId().hex() + "+" + Bytes.of(material()).base64();
  }

  public static VerifierKey parse(String text) {
    String[] parts = text.split("\\+", 3);
    if (parts.length != 3) {
      throw new Malformed("verifier key", "name+id+key", text);
    }
    byte[] material = Canonical.base64("verifier key", parts[2], -1);
    if (material.length == 0) {
      throw new Malformed("verifier key", "a type and a public key", "nothing");
    }
    VerifierKey key =
        new VerifierKey(
            parts[0],
            SignatureType.ofCode(material[0]),
            Bytes.of(Arrays.copyOfRange(material, 1, material.length)));
    if (!key.keyId().equals(KeyId.fromHex(parts[1]))) {
      throw new Malformed("verifier key id", key.keyId().hex(), parts[1]);
    }
    return key;
  }

  private byte[] material() {
    return ByteBuffer.allocate(1 + publicKey.length())
        .put(type.code())
        .put(publicKey.toArray())
        .array();
  }

  @Override
  public String toString() {
    return text();
  }
}
