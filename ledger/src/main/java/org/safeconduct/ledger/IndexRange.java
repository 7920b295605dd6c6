package org.safeconduct.ledger;

/// The log indices [from, to) for which a key is valid.
///
/// @param to [#OPEN] while nobody has ended it
public record IndexRange(long from, long to) {

  public static final long OPEN = Long.MAX_VALUE;

  public IndexRange {
    if (from < 0 || to < from) {
      throw new Malformed("key range", "0 ≤ from ≤ to", from + " to " + to);
    }
  }

  public static IndexRange from(long from) {
    return new IndexRange(from, OPEN);
  }

  public boolean contains(long index) {
    return from <= index && index < to;
  }

  String toText() {
    return to == OPEN ? "open" : Long.toString(to);
  }

  @Override
  public String toString() {
    return "[" + from + ", " + toText() + ")";
  }
}
