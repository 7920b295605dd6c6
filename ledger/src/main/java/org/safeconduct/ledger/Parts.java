package org.safeconduct.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A payload's parts under one opening, and the commitment that stands in the leaf.
///
/// ```
/// o_p    = HMAC-SHA-256(opening, p)                       p: the part's JSON Pointer
/// c_p    = HMAC-SHA-256(o_p, p ‖ 0x00 ‖ JSON text of the value)
/// commit = SHA-256("safeconduct/commit/v1\n" ‖ all c sorted bytewise)
/// ```
///
/// The number of parts is hidden up to the next multiple of 16: `HMAC-SHA-256(opening, "pad" ‖ i)`,
/// i = 0, 1, … in decimal, stands in for the missing ones.
public final class Parts {

  private static final byte[] LABEL = "safeconduct/commit/v1\n".getBytes(UTF_8);
  private static final int MULTIPLE = 16;

  private final List<ShownPart> parts;
  private final List<Digest> commitments;

  private Parts(List<ShownPart> parts, List<Digest> commitments) {
    this.parts = parts;
    this.commitments = commitments;
  }

  /// Commits to a payload.
  ///
  /// @throws Malformed when the payload is not compact JSON
  public static Parts of(byte[] payload, Opening opening) {
    Hmac underOpening = opening.hmac();
    List<ShownPart> parts = new ArrayList<>();
    List<Digest> commitments = new ArrayList<>();
    for (Part part : PayloadTree.parts(payload)) {
      ShownPart shown = new ShownPart(part, Digest.of(underOpening.of(part.pointer())));
      parts.add(shown);
      commitments.add(shown.commitment());
    }
    for (int i = 0; commitments.size() % MULTIPLE != 0; i++) {
      commitments.add(Digest.of(underOpening.of("pad" + i)));
    }
    commitments.sort(null);
    return new Parts(List.copyOf(parts), List.copyOf(commitments));
  }

  /// The commitment of a payload, in one step.
  public static Digest commit(byte[] payload, Opening opening) {
    return of(payload, opening).commit();
  }

  /// What stands in the leaf.
  public Digest commit() {
    return commit(commitments);
  }

  /// The parts' names, in the order of the payload.
  public List<String> pointers() {
    return parts.stream().map(ShownPart::pointer).toList();
  }

  /// Shows the parts at or below these pointers, and no others.
  ///
  /// @throws Malformed when a pointer leads to nothing
  public PartDisclosure disclose(Collection<String> pointers) {
    Set<String> unused = new HashSet<>(pointers);
    List<ShownPart> shown = new ArrayList<>();
    for (ShownPart part : parts) {
      List<String> above = pointers.stream().filter(pointer -> covers(pointer, part)).toList();
      if (!above.isEmpty()) {
        shown.add(part);
        unused.removeAll(above);
      }
    }
    if (!unused.isEmpty()) {
      throw new Malformed("disclosure", "pointers into the payload", unused.size() + " others");
    }
    return new PartDisclosure(shown, commitments);
  }

  static Digest commit(List<Digest> sorted) {
    byte[][] chunks = new byte[sorted.size() + 1][];
    chunks[0] = LABEL;
    for (int i = 0; i < sorted.size(); i++) {
      chunks[i + 1] = sorted.get(i).bytes();
    }
    return Digest.sha256(chunks);
  }

  static boolean isPadded(int commitments) {
    return commitments > 0 && commitments % MULTIPLE == 0;
  }

  private static boolean covers(String pointer, ShownPart part) {
    return part.pointer().equals(pointer) || part.pointer().startsWith(pointer + "/");
  }
}
