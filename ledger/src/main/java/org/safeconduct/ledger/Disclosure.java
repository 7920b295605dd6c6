package org.safeconduct.ledger;

import java.util.List;

/// What is shown of a fact's payload, with the means to check it against the leaf.
public sealed interface Disclosure permits WholeDisclosure, PartDisclosure {

  /// Checks what is shown against the leaf's `commit`.
  ///
  /// @return the parts shown
  /// @throws ProofMismatch when the leaf commits to something else
  List<Part> verify(Digest commit);
}
