package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A key together with the means to verify its lines on notes.
public record NoteVerifier(VerifierKey key, SignatureCheck check) {

  /// With the JDK's own providers.
  public static NoteVerifier jdk(VerifierKey key) {
    return new NoteVerifier(
        key,
        switch (key.type()) {
          case ED25519 -> new JdkEd25519();
          case ML_DSA_44_COSIGNATURE -> new JdkMlDsa44();
        });
  }

  /// Whether the line bears this key's name and id. It may still not verify.
  public boolean knows(SignatureLine line) {
    return line.name().equals(key.name()) && line.keyId().equals(key.keyId());
  }

  /// Whether this key signed the text; for a cosignature the text must be a checkpoint.
  public boolean verifies(String text, SignatureLine line) {
    if (!knows(line) || line.signature().length() != key.type().signatureBytes()) {
      return false;
    }
    return switch (key.type()) {
      case ED25519 -> verifies(text.getBytes(UTF_8), line.signature().toArray());
      case ML_DSA_44_COSIGNATURE -> {
        Cosignature cosignature = Cosignature.read(line.signature());
        byte[] message = cosignature.message(key.name(), Checkpoint.parse(text));
        yield verifies(message, cosignature.signature().toArray());
      }
    };
  }

  private boolean verifies(byte[] message, byte[] signature) {
    return check.verifies(key.publicKey().toArray(), message, signature);
  }
}
