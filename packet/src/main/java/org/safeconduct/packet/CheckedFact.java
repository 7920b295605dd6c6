package org.safeconduct.packet;

import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Part;
import org.safeconduct.ledger.SignedLeaf;

/// A fact whose leaf, place and shown parts were verified.
///
/// @param number of its folder
/// @param index in the log
/// @param author M-03, or house-01
/// @param whole whether its whole payload is shown
/// @param parts how many parts are shown
/// @param brief the few shown parts that the verdict and the exhibits need
record CheckedFact(
    int number,
    long index,
    SignedLeaf leaf,
    String author,
    boolean whole,
    int parts,
    List<Part> brief) {

  long seq() {
    return leaf.leaf().seq();
  }

  boolean isShown() {
    return parts > 0;
  }

  Optional<String> value(String pointer) {
    return brief.stream()
        .filter(part -> part.pointer().equals(pointer))
        .map(Part::json)
        .findFirst();
  }

  Optional<String> type() {
    return value("/type").map(json -> json.replaceAll("[^a-z0-9/-]", ""));
  }

  @Override
  public String toString() {
    return "CheckedFact[" + number + "]";
  }
}
