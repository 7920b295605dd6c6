package org.safeconduct.packet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.InclusionProof;
import org.safeconduct.ledger.SignedLeaf;

/// One fact for a packet.
///
/// @param proof for the checkpoint that [PacketContents] gives
/// @param disclosure what is shown of its payload; nothing for a closed fact of a whole inquiry
public record FactInPacket(SignedLeaf leaf, InclusionProof proof, @Nullable Disclosure disclosure) {

  /// A fact of which only the leaf is shown.
  public static FactInPacket closed(SignedLeaf leaf, InclusionProof proof) {
    return new FactInPacket(leaf, proof, null);
  }

  public Optional<Disclosure> shown() {
    return Optional.ofNullable(disclosure);
  }
}
