package org.safeconduct.packet;

import java.util.List;
import java.util.Map;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;

/// All that goes into a packet, but for its own fact.
///
/// @param origin the log
/// @param scope the inquiry; every fact is of this scope
/// @param root the organisation root
/// @param checkpoint the signed tree head for which all the facts' proofs were made; an Ed25519
///   line first
/// @param certificates of exactly the keys that signed something here, the packet's own fact and
///   both checkpoints included, and of the registrars that certified them
/// @param facts in any order
/// @param named authors who choose to be named: key name → name; the others are M-01, M-02 …
public record PacketContents(
    String origin,
    Id16 scope,
    VerifierKey root,
    Completeness completeness,
    SignedNote checkpoint,
    List<SignedNote> certificates,
    List<FactInPacket> facts,
    List<ExhibitInPacket> exhibits,
    List<DocumentInPacket> documents,
    Map<String, String> named) {

  public PacketContents {
    certificates = List.copyOf(certificates);
    facts = List.copyOf(facts);
    exhibits = List.copyOf(exhibits);
    documents = List.copyOf(documents);
    named = Map.copyOf(named);
  }

  @Override
  public String toString() {
    return "PacketContents[" + facts.size() + " facts, " + exhibits.size() + " exhibits]";
  }
}
