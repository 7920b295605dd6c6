package org.safeconduct.packet;

import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.ledger.SignedLeaf;

/// The packet's own fact, written to the same inquiry after everything that it shows.
///
/// @param disclosure shows `/type` = `packet-made/1` and `/fact/manifest` = the SHA-256 of the
///   manifest in hexadecimal; for a whole inquiry its leaf follows the last one shown
/// @param proof with a later checkpoint of the same log
/// @param consistency from the facts' checkpoint to this one
public record Filing(
    SignedLeaf leaf, Disclosure disclosure, LogProof proof, ConsistencyProof consistency) {

  static final String TYPE = "\"packet-made/1\"";
  static final String MANIFEST_POINTER = "/fact/manifest";
}
