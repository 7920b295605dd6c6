package org.safeconduct.server.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.dossier.DossierFact.Content;
import org.safeconduct.server.dossier.DossierFact.CopyRecalled;
import org.safeconduct.server.dossier.DossierFact.Counted;
import org.safeconduct.server.dossier.DossierFact.ExportMade;
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

/// One packet or export as it stands: for whom, of what, and every copy of it that left.
///
/// @param contents of an export those on a witness's terms alone
public record Filed(
    SubjectId id,
    MemberId by,
    Instant at,
    Recipient recipient,
    Aim aim,
    List<Content> contents,
    As as,
    Optional<PacketStored> stored,
    List<Copy> copies) {

  /// What it is: proof for a court, or an inquiry for somebody else's program.
  public sealed interface As {}

  public record AsPacket(String manifest) implements As {}

  public record AsExport(Format format, List<Counted> counts) implements As {
    public AsExport {
      counts = List.copyOf(counts);
    }
  }

  /// A copy that left, how and when.
  ///
  /// @param recalled what was done since to have it back, in order
  public record Copy(String how, PartialDate on, List<CopyRecalled> recalled) {
    public Copy {
      recalled = List.copyOf(recalled);
    }

    Copy and(CopyRecalled more) {
      return new Copy(how, on, Stream.concat(recalled.stream(), Stream.of(more)).toList());
    }
  }

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
            case ExportMade made -> filed.or(() -> Optional.of(first(told, made)));
            case PacketStored stored -> filed.map(f -> f.with(stored));
            case PacketHandedOver left ->
                filed.map(f -> f.with(new Copy(left.how(), left.on(), List.of())));
            case CopyRecalled recalled -> filed.map(f -> f.with(recalled));
          };
    }
    return filed;
  }

  /// All packets and exports of an inquiry that hold something of this witness, oldest first.
  public static List<Filed> holding(Chronicle inquiry, SubjectId witness) {
    return inquiry.live(DossierFact.class).stream()
        .filter(t -> t.fact() instanceof PacketMade || t.fact() instanceof ExportMade)
        .map(t -> of(inquiry.about(t.subject())))
        .flatMap(Optional::stream)
        .filter(f -> f.contents().stream().anyMatch(c -> witness.equals(c.witness())))
        .toList();
  }

  private static Filed first(Told<DossierFact> told, PacketMade made) {
    As packet = new AsPacket(made.manifest());
    return first(told, made.recipient(), made.aim(), made.contents(), packet);
  }

  private static Filed first(Told<DossierFact> told, ExportMade made) {
    As export = new AsExport(made.format(), made.counts());
    return first(told, made.recipient(), made.aim(), made.ofWitnesses(), export);
  }

  private static Filed first(
      Told<DossierFact> told, Recipient recipient, Aim aim, List<Content> contents, As as) {
    return new Filed(
        told.subject(),
        told.by(),
        told.at(),
        recipient,
        aim,
        contents,
        as,
        Optional.empty(),
        List.of());
  }

  private Filed with(PacketStored file) {
    return new Filed(id, by, at, recipient, aim, contents, as, Optional.of(file), copies);
  }

  private Filed with(Copy copy) {
    List<Copy> all = new ArrayList<>(copies);
    all.add(copy);
    return new Filed(id, by, at, recipient, aim, contents, as, stored, all);
  }

  /// How many things are in it.
  public int size() {
    return switch (as) {
      case AsPacket _ -> contents.size();
      case AsExport(_, List<Counted> counts) -> counts.stream().mapToInt(Counted::left).sum();
    };
  }

  /// What is said of a copy that nobody handed over counts for nothing.
  private Filed with(CopyRecalled recalled) {
    int at = recalled.copy();
    if (at < 0 || at >= copies.size()) return this;
    List<Copy> all = new ArrayList<>(copies);
    all.set(at, all.get(at).and(recalled));
    return new Filed(id, by, this.at, recipient, aim, contents, as, stored, all);
  }

  /// How many of its copies nobody asked back.
  public long standing() {
    return copies.stream().filter(c -> c.recalled().isEmpty()).count();
  }

  @Override
  public String toString() {
    return "Filed[" + id + "]";
  }
}
