package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.ledger.Disclosure;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.ledger.Part;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.ledger.WholeDisclosure;

/// Verifies one fact: leaf, author, place in the tree, and what is shown of it.
final class FactChecks {

  private static final Set<String> BRIEF =
      Set.of("/type", "/by", "/fact/seq", "/fact/manifest", "/fact/seqs/0");

  private final PacketReader reader;
  private final Description description;
  private final PacketKeys keys;

  FactChecks(PacketReader reader, Description description, PacketKeys keys) {
    this.reader = reader;
    this.description = description;
    this.keys = keys;
  }

  /// The files of one fact; the packet's own has number 0.
  record Files(int number, String leaf, String proof, String shown) {
    static Files of(int number) {
      return new Files(number, Names.leaf(number), Names.proof(number), Names.shown(number));
    }

    static Files filed() {
      return new Files(0, Names.FILED_LEAF, Names.FILED_PROOF, Names.FILED_SHOWN);
    }
  }

  /// @param proof of this fact, its checkpoint verified by the caller
  /// @param wanted pointers of parts that exhibits are bound to
  CheckedFact check(Files files, LogProof proof, Set<String> wanted) {
    String text = reader.text(files.leaf());
    SignedLeaf leaf = PacketRefused.in(files.leaf(), () -> SignedLeaf.parse(text));
    PacketRefused.unlessEqual(files.leaf(), "origin", description.origin(), leaf.leaf().origin());
    PacketRefused.unlessEqual(files.leaf(), "scope", description.scope(), leaf.leaf().scope());
    long index = proof.inclusion().index();
    PacketRefused.inFile(
        files.proof(), () -> proof.inclusion().verify(leaf.treeHash(), proof.tree()));
    KeyRole role = PacketRefused.in(files.leaf(), () -> keys.certified().verify(leaf, index));
    Optional<Disclosure> disclosure = shown(files);
    List<Part> parts =
        disclosure
            .map(shown -> PacketRefused.in(files.shown(), () -> shown.verify(leaf.leaf().commit())))
            .orElse(List.of());
    HouseRule.check(files.shown(), role, parts);
    return new CheckedFact(
        files.number(),
        index,
        leaf,
        keys.author(leaf.signature()),
        disclosure.filter(WholeDisclosure.class::isInstance).isPresent(),
        parts.size(),
        brief(parts, wanted));
  }

  private Optional<Disclosure> shown(Files files) {
    if (!reader.has(files.shown())) {
      return Optional.empty();
    }
    Disclosure disclosure = ShownText.parse(files.shown(), reader.text(files.shown()));
    return Optional.of(disclosure);
  }

  private static List<Part> brief(List<Part> parts, Set<String> wanted) {
    List<Part> brief = new ArrayList<>();
    for (Part part : parts) {
      boolean needed = BRIEF.contains(part.pointer()) || wanted.contains(part.pointer());
      if (needed && part.json().length() <= 200) {
        brief.add(part);
      }
    }
    return brief;
  }
}
