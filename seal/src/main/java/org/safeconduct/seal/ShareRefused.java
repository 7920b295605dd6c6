package org.safeconduct.seal;

/// A share, or a handful of shares, that does not give a secret back; says which one and why.
public final class ShareRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int index;

  ShareRefused(Reason reason, int index, String message) {
    super(message);
    this.reason = reason;
    this.index = index;
  }

  /// Why.
  public Reason reason() {
    return reason;
  }

  /// The share's own index; while a text is being read, the number of its line, 0 for the whole.
  public int index() {
    return index;
  }

  /// Why a share is refused.
  public enum Reason {
    /// A line is missing, too many, or no share at all.
    NOT_A_SHARE,
    /// A line's check letters do not fit: it was mistyped.
    LINE_MISTYPED,
    /// Each line is well and together they are not a share: lines of two shares, or out of order.
    LINES_MIXED,
    /// Made by a later version of the program.
    UNKNOWN_VERSION,
    /// The same share twice.
    TWICE,
    /// A share of another secret, or of another time the secret was shared.
    OTHER_SET,
    /// Fewer than the threshold.
    TOO_FEW,
    /// The shares fit and the secret they give is not the one committed to: one of them is false.
    NOT_THE_SECRET
  }
}
