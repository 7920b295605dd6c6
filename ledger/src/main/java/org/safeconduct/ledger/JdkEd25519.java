package org.safeconduct.ledger;

/// Ed25519 (RFC 8032) by the JDK: about two thousand a second and core, and nothing to install.
public final class JdkEd25519 implements SignatureCheck {

  private static final JdkSignature JDK = new JdkSignature("Ed25519", "302a300506032b6570032100");

  @Override
  public boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
    return JDK.verifies(publicKey, message, signature);
  }
}
