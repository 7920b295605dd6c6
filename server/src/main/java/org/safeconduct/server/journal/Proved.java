package org.safeconduct.server.journal;

import java.util.List;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.InclusionProof;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;

/// Some facts of a scope as a stranger can check them, all against one checkpoint.
///
/// @param origin of the log
/// @param root the organisation's
/// @param certificates of exactly the keys that signed the leaves and the checkpoint (and the asked
///   key), and of whoever certified them
public record Proved(
    String origin,
    VerifierKey root,
    SignedNote checkpoint,
    List<SignedNote> certificates,
    List<Leaf> leaves) {

  /// @param shown the parts that were asked for, none of the others
  public record Leaf(long seq, SignedLeaf leaf, InclusionProof inclusion, Disclosure shown) {}

  public Proved {
    certificates = List.copyOf(certificates);
    leaves = List.copyOf(leaves);
  }

  @Override
  public String toString() {
    return "Proved[" + leaves.size() + " leaves]";
  }
}
