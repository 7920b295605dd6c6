package org.safeconduct.packet;

import java.util.List;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.LedgerRefusal;

/// The packet's own fact: it names this manifest, comes after everything shown, in the same log.
final class FilingCheck {

  private final PacketReader reader;
  private final Description description;

  FilingCheck(PacketReader reader, Description description) {
    this.reader = reader;
    this.description = description;
  }

  void check(CheckedFact filed, List<CheckedFact> facts, Checkpoint older, Checkpoint newer) {
    String type = filed.value("/type").orElse("nothing shown");
    PacketRefused.unlessEqual(Names.FILED_SHOWN, "/type", Filing.TYPE, type);
    String manifest = "\"" + reader.digest(Names.MANIFEST).hex() + "\"";
    String shown = filed.value(Filing.MANIFEST_POINTER).orElse("nothing shown");
    PacketRefused.unlessEqual(Names.MANIFEST, "digest in the packet's fact", shown, manifest);
    FactOrder.follows(Names.FILED_LEAF, facts.getLast(), filed);
    switch (description.completeness()) {
      case WHOLE ->
          PacketRefused.unlessEqual(
              Names.FILED_LEAF, "seq after a whole inquiry", facts.size() + 1L, filed.seq());
      case CHOSEN -> {}
    }
    consistent(older, newer);
  }

  private void consistent(Checkpoint older, Checkpoint newer) {
    String text = reader.text(Names.FILED_CONSISTENCY);
    ConsistencyProof proof = ConsistencyText.parse(Names.FILED_CONSISTENCY, text);
    try {
      proof.verify(older, newer);
    } catch (LedgerRefusal refusal) {
      throw new PacketRefused(
          Names.FILED_CONSISTENCY, refusal.what(), refusal.expected(), refusal.found());
    }
  }
}
