package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// How reliable a publication, an institution or an authority has been (the first letter of the
/// Admiralty code, NATO AJP-2.1). A person gets no letter.
public enum Reliability implements Term {
  RELIABLE("A"),
  USUALLY_RELIABLE("B"),
  FAIRLY_RELIABLE("C"),
  NOT_USUALLY_RELIABLE("D"),
  UNRELIABLE("E"),
  CANNOT_BE_JUDGED("F");

  private final String letter;

  Reliability(String letter) {
    this.letter = letter;
  }

  /// A to F, as it is written.
  public String letter() {
    return letter;
  }
}
