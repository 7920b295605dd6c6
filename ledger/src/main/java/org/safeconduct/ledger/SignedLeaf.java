package org.safeconduct.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A leaf with exactly its author's signature: the bytes that the log holds.
public record SignedLeaf(Leaf leaf, SignatureLine signature) {

  /// No signed leaf is longer; a longer one is refused unread.
  public static final int MOST_BYTES = 2_048;

  public SignedLeaf {
    Canonical.name("leaf author", signature.name());
    if (signature.signature().length() != SignatureType.ED25519.signatureBytes()) {
      throw new Malformed(
          "leaf signature", "an Ed25519 signature", signature.signature().length() + " bytes");
    }
  }

  /// The signed note, as it is stored, hashed and shown.
  public String text() {
    return leaf.text() + "\n" + signature.text() + "\n";
  }

  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /// SHA-256 of the whole note, signature included: `prev` of the scope's next leaf.
  public Digest digest() {
    return Digest.sha256(bytes());
  }

  /// SHA-256(0x00 ‖ note): this leaf's place in the Merkle tree.
  public Digest treeHash() {
    return TreeHash.leaf(bytes());
  }

  /// Refuses unless the author's key made the signature.
  ///
  /// @throws ProofMismatch when the key is another or the signature does not verify
  public void verify(NoteVerifier author) {
    new SignedNote(leaf.text(), List.of(signature)).verifyEvery(List.of(author));
  }

  /// Reads the one encoding of a signed leaf.
  public static SignedLeaf parse(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw new Malformed("leaf", "at most " + MOST_BYTES + " bytes", bytes.length + " bytes");
    }
    return parse(Lines.utf8("leaf", bytes));
  }

  public static SignedLeaf parse(String text) {
    SignedNote note = SignedNote.parse(text);
    if (note.signatures().size() != 1) {
      throw new Malformed("leaf", "one signature line", note.signatures().size() + " lines");
    }
    return new SignedLeaf(Leaf.parse(note.text()), note.signatures().getFirst());
  }
}
