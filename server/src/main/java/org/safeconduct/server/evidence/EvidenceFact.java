package org.safeconduct.server.evidence;

import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.PartialDate;

/// What happens to exhibits; each is a subject of the inquiry.
public sealed interface EvidenceFact extends Fact {

  /// @param digest SHA-256 of the original, in hexadecimal
  /// @param mediaType as the sender's browser claimed; nothing relies on it
  /// @param originalName the file's name as it came; never shown outside
  /// @param label what the members call it
  @FactType("exhibit-received/1")
  record ExhibitReceived(
      BodyId file,
      String digest,
      long bytes,
      String mediaType,
      String originalName,
      String label,
      Acquisition acquisition)
      implements EvidenceFact {
    @Override
    public String toString() {
      return "ExhibitReceived[" + file + "]";
    }
  }

  /// @param counterpart to or from whom, by office; where it was moved to
  @FactType("custody-entered/1")
  record CustodyEntered(CustodyEntry.Step step, String counterpart, String how, PartialDate on)
      implements EvidenceFact {}
}
