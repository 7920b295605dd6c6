package org.safeconduct.ledger;

/// A tree head: which log, how many leaves, which root (c2sp.org/tlog-checkpoint).
///
/// Extension lines are refused: an ML-DSA-44 cosignature does not cover them.
public record Checkpoint(String origin, long size, Digest root) {

  public Checkpoint {
    if (origin.isEmpty() || origin.chars().anyMatch(c -> c < 0x20)) {
      throw new Malformed("checkpoint origin", "a line of text", origin);
    }
    if (size < 0) {
      throw new Malformed("checkpoint size", "0 or more", Long.toString(size));
    }
    if (size == 0 && !root.equals(TreeHash.EMPTY)) {
      throw new Malformed("checkpoint root", TreeHash.EMPTY.base64(), root.base64());
    }
  }

  /// The note's text; ends in a newline.
  public String text() {
    return origin + "\n" + size + "\n" + root.base64() + "\n";
  }

  public SignedNote sign(NoteSigner... signers) {
    return SignedNote.sign(text(), signers);
  }

  public static Checkpoint parse(String text) {
    Lines lines = new Lines("checkpoint", text);
    String origin = lines.next();
    long size = Canonical.decimal("checkpoint size", lines.next());
    Digest root = Digest.fromBase64("checkpoint root", lines.next());
    lines.end();
    return new Checkpoint(origin, size, root);
  }
}
