package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// How credible one statement is, whoever said it; graded apart from how reliable its source is
/// (the second figure of the Admiralty code, NATO AJP-2.1).
public enum Credibility implements Term {
  CONFIRMED(1),
  PROBABLY_TRUE(2),
  POSSIBLY_TRUE(3),
  DOUBTFUL(4),
  IMPROBABLE(5),
  CANNOT_BE_JUDGED(6);

  private final int figure;

  Credibility(int figure) {
    this.figure = figure;
  }

  /// 1 to 6, as it is written.
  public int figure() {
    return figure;
  }
}
