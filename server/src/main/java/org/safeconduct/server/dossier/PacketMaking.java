package org.safeconduct.server.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.packet.Completeness;
import org.safeconduct.packet.Content;
import org.safeconduct.packet.DocumentInPacket;
import org.safeconduct.packet.ExhibitInPacket;
import org.safeconduct.packet.FactInPacket;
import org.safeconduct.packet.Filing;
import org.safeconduct.packet.PacketContents;
import org.safeconduct.packet.PacketWriter;
import org.safeconduct.server.evidence.Derivative;
import org.safeconduct.server.evidence.Exhibit;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Proved;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.vault.Unlocked;

/// One packet between its two steps: everything is laid out and the manifest known; once the fact
/// that bears the manifest's digest stands in the log, it is finished with that fact's proof.
final class PacketMaking {
  private static final Purpose LEAVING = new Purpose(Purpose.Code.EXPORT, Purpose.Surface.PACKET);
  private static final String DIGEST = "/fact/digest";
  private static final Set<String> OWN = Set.of("/type", "/at", "/fact/manifest");

  private final Journal journal;
  private final ScopeId inquiry;
  private final Checkpoint first;
  private final PacketWriter writer;

  private PacketMaking(Journal journal, ScopeId inquiry, Checkpoint first, PacketWriter writer) {
    this.journal = journal;
    this.inquiry = inquiry;
    this.first = first;
    this.writer = writer;
  }

  /// Opens a file of an exhibit from its beginning, as often as it is asked.
  @FunctionalInterface
  interface Originals {
    InputStream open(ScopeId inquiry, BodyId file) throws IOException;
  }

  /// @throws Refused where it would be no zip
  static PacketMaking begin(
      Journal journal,
      Unlocked unlocked,
      Chronicle inquiry,
      Shelf shelf,
      Plan plan,
      Originals originals)
      throws IOException {
    NavigableMap<Long, Predicate<String>> shown = Showing.of(inquiry, plan);
    Proved proved = prove(journal, unlocked, inquiry.scope(), shown);
    List<FactInPacket> facts = new ArrayList<>();
    for (Proved.Leaf leaf : proved.leaves()) {
      facts.add(new FactInPacket(leaf.leaf(), leaf.inclusion(), leaf.shown()));
    }
    String index = new ContentsText(shown.navigableKeySet()).of(plan);
    PacketContents contents =
        new PacketContents(
            proved.origin(),
            Id16.of(inquiry.scope().toBytes()),
            proved.root(),
            Completeness.CHOSEN,
            proved.checkpoint(),
            proved.certificates(),
            facts,
            exhibits(inquiry.scope(), shelf, plan, originals),
            List.of(new DocumentInPacket("Contents", "txt", Content.of(index))),
            Map.of());
    PacketWriter writer = PacketWriter.of(contents);
    if (!writer.fitsZip()) throw Refused.because("dossier.refuse.too-large");
    return new PacketMaking(
        journal, inquiry.scope(), Checkpoint.parse(proved.checkpoint().text()), writer);
  }

  private static List<ExhibitInPacket> exhibits(
      ScopeId inquiry, Shelf shelf, Plan plan, Originals originals) {
    return plan.leaving().stream()
        .filter(c -> c.kind() == ItemKind.EXHIBIT)
        .flatMap(c -> shelf.exhibit(c.item()).stream())
        .flatMap(exhibit -> files(inquiry, exhibit, originals))
        .toList();
  }

  /// The pages of the copy that may leave, where there is one; else the original.
  private static Stream<ExhibitInPacket> files(
      ScopeId inquiry, Exhibit exhibit, Originals originals) {
    List<Derivative> copy = exhibit.derivatives(Derivative.Kind.COPY);
    if (copy.isEmpty()) {
      return Stream.of(
          new ExhibitInPacket(
              exhibit.seq(), DIGEST, () -> originals.open(inquiry, exhibit.file())));
    }
    return copy.stream()
        .map(page ->
            new ExhibitInPacket(
                page.seq(), DIGEST, () -> originals.open(inquiry, page.made().file())));
  }

  /// SHA-256 of the manifest, in hexadecimal.
  String manifest() {
    return writer.manifest().hex();
  }

  /// Writes the packet with the proof of its own fact.
  void finish(Unlocked unlocked, long seq, OutputStream out) throws IOException {
    TreeMap<Long, Predicate<String>> own = new TreeMap<>();
    own.put(seq, OWN::contains);
    Proved proved = prove(journal, unlocked, inquiry, own);
    Proved.Leaf leaf = proved.leaves().getFirst();
    Filing filing =
        new Filing(
            leaf.leaf(),
            leaf.shown(),
            new LogProof(leaf.inclusion(), proved.checkpoint()),
            journal.consistency(first.size(), Checkpoint.parse(proved.checkpoint().text()).size()));
    writer.writeZip(filing, out);
  }

  private static Proved prove(
      Journal journal, Unlocked unlocked, ScopeId inquiry, Map<Long, Predicate<String>> shown) {
    return journal
        .prove(unlocked, inquiry, shown, LEAVING)
        .orElseThrow(() -> Refused.because("dossier.refuse.proof"));
  }
}
