package org.safeconduct.server.kernel;

/// How exactly a place is known, or may be shown; the widest first.
public enum Precision implements Term {
  COUNTRY,
  REGION,
  TOWN,
  SITE;

  /// The wider of the two.
  public Precision orWider(Precision other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
