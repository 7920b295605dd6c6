package org.safeconduct.parser;

import java.io.IOException;

/// What a file says of its own origin: C2PA manifests and ProofMode bundles. What no library here
/// checks is said to be there, and unchecked.
final class Marks {
  private Marks() {}

  static void tell(byte[] file, Answer answer) throws IOException {
    C2pa manifests = C2pa.in(file);
    if (!manifests.labels().isEmpty()) {
      answer.mark("c2pa.manifests", Integer.toString(manifests.manifests()));
      answer.mark("c2pa.assertions", String.join(", ", manifests.assertions()));
    }
    var bundle = ProofBundle.in(file);
    if (bundle.isPresent()) bundle.get().tell(answer);
  }
}
