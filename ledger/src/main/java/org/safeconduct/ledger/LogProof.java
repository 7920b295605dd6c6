package org.safeconduct.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// An inclusion proof with its signed checkpoint, in the text form of c2sp.org/tlog-proof@v1.
///
/// We write no `extra` line and refuse one: nothing would authenticate it.
public record LogProof(InclusionProof inclusion, SignedNote checkpoint) {

  private static final String KIND = "c2sp.org/tlog-proof@v1";

  public String text() {
    StringBuilder text = new StringBuilder(KIND).append('\n');
    text.append("index ").append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint.noteText()).toString();
  }

  public static LogProof parse(String text) {
    Lines lines = new Lines("log proof", text);
    lines.exactly(KIND);
    long index = Canonical.decimal("log proof index", lines.value("index"));
    List<Digest> path = new ArrayList<>();
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      path.add(Digest.fromBase64(lines.where(), line));
    }
    return new LogProof(new InclusionProof(index, path), SignedNote.parse(lines.rest()));
  }

  /// The tree head that the proof leads to; trust it only after its note is verified.
  public Checkpoint tree() {
    return Checkpoint.parse(checkpoint.text());
  }

  /// Checks the inclusion and that a known key of the log signed the checkpoint.
  public void verify(Digest leafHash, Collection<NoteVerifier> log) {
    checkpoint.verify(log);
    inclusion.verify(leafHash, tree());
  }
}
