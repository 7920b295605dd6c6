package org.safeconduct.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Some parts, and the commitments of all: the others stay unknown, their number up to 16 too.
///
/// @param commitments all `c`, ascending
public record PartDisclosure(List<ShownPart> shown, List<Digest> commitments)
    implements Disclosure {

  public PartDisclosure {
    shown = List.copyOf(shown);
    commitments = List.copyOf(commitments);
    if (!Parts.isPadded(commitments.size())) {
      throw new Malformed(
          "commitments of parts", "a multiple of 16", Integer.toString(commitments.size()));
    }
    for (int i = 1; i < commitments.size(); i++) {
      if (commitments.get(i - 1).compareTo(commitments.get(i)) >= 0) {
        throw new Malformed("commitments of parts", "ascending order", "another order");
      }
    }
    Set<String> pointers = new HashSet<>();
    for (ShownPart part : shown) {
      PayloadTree.checkPointer(part.pointer());
      PayloadTree.checkLeaf(part.json());
      if (!pointers.add(part.pointer())) {
        throw new Malformed("shown parts", "each pointer once", "one of them twice");
      }
    }
  }

  @Override
  public List<Part> verify(Digest commit) {
    ProofMismatch.unlessEqual("commit", commit, Parts.commit(commitments));
    Set<Digest> known = Set.copyOf(commitments);
    for (ShownPart part : shown) {
      if (!known.contains(part.commitment())) {
        throw new ProofMismatch(
            "shown part", "one that the leaf commits to", part.commitment().base64());
      }
    }
    return shown.stream().map(ShownPart::part).toList();
  }
}
