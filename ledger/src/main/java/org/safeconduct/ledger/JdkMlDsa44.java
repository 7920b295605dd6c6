package org.safeconduct.ledger;

/// ML-DSA-44 (FIPS 204, empty context) by the JDK, from version 24 on.
public final class JdkMlDsa44 implements SignatureCheck {

  private static final JdkSignature JDK =
      new JdkSignature("ML-DSA-44", "30820532300b06096086480165030403110382052100");

  @Override
  public boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
    return JDK.verifies(publicKey, message, signature);
  }
}
