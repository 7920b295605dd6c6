package org.safeconduct.server.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;

/// What happens to packets; each is a subject of the inquiry it was made from.
public sealed interface DossierFact extends Fact {

  /// One item that went into a packet.
  ///
  /// @param seq of the fact shown, in the inquiry
  /// @param paragraphs of an account, counted from 0
  /// @param witness whose it is, if a witness's
  /// @param basis seq of the basis in that witness's terms, if one was needed
  record Content(
      ItemKind kind,
      SubjectId item,
      long seq,
      List<Integer> paragraphs,
      @Nullable SubjectId witness,
      @Nullable Long basis) {
    public Content {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /// @param manifest SHA-256 of the packet's manifest, in hexadecimal
  @FactType("packet-made/1")
  record PacketMade(Recipient recipient, Aim aim, List<Content> contents, String manifest)
      implements DossierFact {
    public PacketMade {
      contents = List.copyOf(contents);
    }
  }

  /// A whole inquiry, as far as it may leave, was written in somebody else's format.
  ///
  /// @param ofWitnesses what of it is on somebody's terms; an act is on the terms of an account
  /// @param counts of each kind of which there was anything
  @FactType("export-made/1")
  record ExportMade(
      Recipient recipient, Aim aim, Format format, List<Content> ofWitnesses, List<Counted> counts)
      implements DossierFact {
    public ExportMade {
      ofWitnesses = List.copyOf(ofWitnesses);
      counts = List.copyOf(counts);
    }
  }

  /// How many of a kind left, and how many stayed.
  record Counted(What what, int left, int stayed) {}

  /// The finished packet or export lies sealed in the house.
  ///
  /// @param digest SHA-256 of the file, in hexadecimal
  @FactType("packet-stored/1")
  record PacketStored(BodyId file, String digest, long bytes) implements DossierFact {}

  /// A copy left.
  @FactType("packet-handed-over/1")
  record PacketHandedOver(String how, PartialDate on) implements DossierFact {}

  /// Somebody in it withdrew, or a thing in it turned out wrong: what was done about one copy.
  ///
  /// @param copy its place among the copies that left, from 0
  /// @param how by whom and through what, never with the reason
  @FactType("copy-recalled/1")
  record CopyRecalled(int copy, Recall recall, String how, PartialDate on) implements DossierFact {}
}
