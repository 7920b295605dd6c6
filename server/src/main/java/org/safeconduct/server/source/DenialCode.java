package org.safeconduct.server.source;

import org.safeconduct.server.kernel.Term;

/// How an authority denies, by the HURIDOCS micro-thesauri 27 (responses), 28 (attribution) and 30
/// (whereabouts during detention).
public enum DenialCode implements Term {
  OFFICIALS_DENY_ACT(28, "0102"),
  OFFICIALS_DENY_RESPONSIBILITY(28, "0103"),
  OFFICIALS_EXPLAIN_OTHERWISE(28, "0104"),
  CAPTURE_DENIED(30, "02"),
  EVENT_DENIED(27, "0301");

  private final int thesaurus;
  private final String code;

  DenialCode(int thesaurus, String code) {
    this.thesaurus = thesaurus;
    this.code = code;
  }

  public int thesaurus() {
    return thesaurus;
  }

  /// Two digits a level, without the zeros that fill it up.
  public String code() {
    return code;
  }
}
