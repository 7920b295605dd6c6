package org.safeconduct.ledger;

/// Something that claims to belong to a log does not: one reason, with what was expected and what
/// was found. Texts and digests only, never what a payload says.
public abstract sealed class LedgerRefusal extends RuntimeException
    permits Malformed, ProofMismatch {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final String what;
  private final String expected;
  private final String found;

  LedgerRefusal(String what, String expected, String found) {
    super(what + ": expected " + shorten(expected) + ", found " + shorten(found));
    this.what = what;
    this.expected = shorten(expected);
    this.found = shorten(found);
  }

  /// Which thing is wrong, and where.
  public String what() {
    return what;
  }

  public String expected() {
    return expected;
  }

  public String found() {
    return found;
  }

  private static String shorten(String text) {
    String visible =
        text.codePoints()
            .limit(SHOWN + 1L)
            .mapToObj(LedgerRefusal::visible)
            .reduce("", String::concat);
    return visible.codePointCount(0, visible.length()) > SHOWN
        ? visible.substring(0, visible.offsetByCodePoints(0, SHOWN)) + "…"
        : visible;
  }

  private static String visible(int codePoint) {
    return Character.isISOControl(codePoint) ? "·" : Character.toString(codePoint);
  }
}
