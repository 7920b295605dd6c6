package org.safeconduct.ledger;

/// A well-formed thing does not prove what it claims: a digest, a signature, a chain or a proof.
public final class ProofMismatch extends LedgerRefusal {

  private static final long serialVersionUID = 1L;

  public ProofMismatch(String what, String expected, String found) {
    super(what, expected, found);
  }

  /// Refuses unless both are equal.
  static void unlessEqual(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new ProofMismatch(what, expected.toString(), found.toString());
    }
  }
}
