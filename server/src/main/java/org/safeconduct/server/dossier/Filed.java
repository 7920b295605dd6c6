package org.safeconduct.server.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.DossierFact.PacketHandedOver;
import org.safeconduct.server.dossier.DossierFact.PacketMade;
import org.safeconduct.server.dossier.DossierFact.PacketStored;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;

/// One packet as it stands: for whom, of what, and every copy of it that left.
public record Filed(
    SubjectId id,
    MemberId by,
    Instant at,
    Recipient recipient,
    Aim aim,
    List<Content> contents,
    String manifest,
    Optional<PacketStored> stored,
    List<Copy> copies) {

  /// A copy that left, how and when.
  public record Copy(String how, PartialDate on) {}

  public Filed {
    contents = List.copyOf(contents);
    copies = List.copyOf(copies);
  }

  public static Optional<Filed> of(Chronicle subject) {
    Optional<Filed> filed = Optional.empty();
    for (Told<DossierFact> told : subject.live(DossierFact.class)) {
      filed =
          switch (told.fact()) {
            case PacketMade made -> filed.or(() -> Optional.of(first(told, made)));
            case PacketStored stored -> filed.map(f -> f.with(stored));
            case PacketHandedOver left -> filed.map(f -> f.with(new Copy(left.how(), left.on())));
          };
    }
    return filed;
  }

  /// All packets of an inquiry that hold something of this witness, oldest first.
  public static List<Filed> holding(Chronicle inquiry, SubjectId witness) {
    return inquiry.live(DossierFact.class).stream()
        .filter(t -> t.fact() instanceof PacketMade)
        .map(t -> of(inquiry.about(t.subject())))
        .flatMap(Optional::stream)
        .filter(f -> f.contents().stream().anyMatch(c -> witness.equals(c.witness())))
        .toList();
  }

  private static Filed first(Told<DossierFact> told, PacketMade made) {
    return new Filed(
        told.subject(),
        told.by(),
        told.at(),
        made.recipient(),
        made.aim(),
        made.contents(),
        made.manifest(),
        Optional.empty(),
        List.of());
  }

  private Filed with(PacketStored file) {
    return new Filed(id, by, at, recipient, aim, contents, manifest, Optional.of(file), copies);
  }

  private Filed with(Copy copy) {
    List<Copy> all = new ArrayList<>(copies);
    all.add(copy);
    return new Filed(id, by, at, recipient, aim, contents, manifest, stored, all);
  }

  @Override
  public String toString() {
    return "Filed[" + id + "]";
  }
}
