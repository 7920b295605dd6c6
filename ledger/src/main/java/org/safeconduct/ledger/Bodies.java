package org.safeconduct.ledger;

/// What a leaf's `body` line says about the sealed bytes in the store.
public final class Bodies {

  private Bodies() {}

  /// SHA-256(subject ‖ body id ‖ stored body): a body moved to another subject or id is noticed.
  public static Digest digest(Id16 subject, Id16 bodyId, byte[] storedBody) {
    return Digest.sha256(subject.bytes(), bodyId.bytes(), storedBody);
  }
}
