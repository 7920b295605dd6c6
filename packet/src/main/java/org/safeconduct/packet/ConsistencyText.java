package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.ledger.ConsistencyProof;
import org.safeconduct.ledger.Digest;

/// `filed/consistency.txt`: the hashes, one a line, after a line that says what they are.
final class ConsistencyText {

  private static final String KIND = "safeconduct/consistency/v1";

  private ConsistencyText() {}

  static String write(ConsistencyProof proof) {
    StringBuilder text = new StringBuilder(KIND).append('\n');
    proof.path().forEach(hash -> text.append(hash).append('\n'));
    return text.toString();
  }

  static ConsistencyProof parse(String file, String text) {
    LineReader lines = new LineReader(file, text);
    lines.exactly(KIND);
    List<Digest> path = new ArrayList<>();
    while (!lines.atEnd()) {
      String line = lines.next();
      path.add(PacketRefused.in(file, () -> Digest.fromBase64(line)));
    }
    return PacketRefused.in(file, () -> new ConsistencyProof(path));
  }
}
