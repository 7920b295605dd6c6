package org.safeconduct.server.journal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.safeconduct.ledger.CertifiedKeys;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.NoteVerifier;
import org.safeconduct.ledger.SignedLeaf;
import org.safeconduct.server.journal.log.Continued;

/// The keys of a log under each origin that it had: one, and another for each time it was restored.
public final class LogKeys {
  private final List<Segment> segments;

  private record Segment(long from, CertifiedKeys keys) {}

  private LogKeys(List<Segment> segments) {
    this.segments = List.copyOf(segments);
  }

  /// The keys under the first origin.
  public static LogKeys of(CertifiedKeys first) {
    return new LogKeys(List.of(new Segment(0, first)));
  }

  /// The same, and those under the origin by which the log went on.
  public LogKeys then(Continued continued, CertifiedKeys keys) {
    List<Segment> more = new ArrayList<>(segments);
    more.add(new Segment(continued.after().size(), keys));
    return new LogKeys(more);
  }

  /// The present origin.
  String origin() {
    return segments.getLast().keys.origin();
  }

  /// The origin under which a leaf of this index was written.
  String originAt(long position) {
    return at(position).origin();
  }

  /// @throws org.safeconduct.ledger.ProofMismatch if no key that is certified for this index signed
  ///   it
  KeyRole verify(SignedLeaf signed, long position) {
    return at(position).verify(signed, position);
  }

  /// The keys that sign checkpoints under the present origin.
  Collection<NoteVerifier> log() {
    return segments.getLast().keys.log();
  }

  /// The keys that signed checkpoints under any of its origins.
  Collection<NoteVerifier> everyLog() {
    return segments.stream().flatMap(segment -> segment.keys.log().stream()).toList();
  }

  private CertifiedKeys at(long position) {
    CertifiedKeys keys = segments.getFirst().keys;
    for (Segment segment : segments) {
      if (segment.from <= position) keys = segment.keys;
    }
    return keys;
  }
}
