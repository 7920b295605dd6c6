package org.safeconduct.ledger;

import java.util.List;

/// The whole payload and its opening.
///
/// @param payload as it was written, padding included
public record WholeDisclosure(Bytes payload, Opening opening) implements Disclosure {

  @Override
  public List<Part> verify(Digest commit) {
    byte[] bytes = payload.toArray();
    ProofMismatch.unlessEqual("commit", commit, Parts.commit(bytes, opening));
    return PayloadTree.parts(bytes);
  }

  @Override
  public String toString() {
    return "WholeDisclosure[" + payload.length() + " bytes]";
  }
}
