package org.safeconduct.estimate.context;

/// How many decisions went which way. They need not add up to the total: reports are incomplete.
///
/// @param recognised as refugees
/// @param otherwise protected in another way
/// @param closed without a decision
/// @param total as it was reported
public record Decisions(long recognised, long otherwise, long rejected, long closed, long total) {
  static final Decisions NONE = new Decisions(0, 0, 0, 0, 0);

  public Decisions {
    if (Math.min(Math.min(recognised, otherwise), Math.min(rejected, Math.min(closed, total))) < 0)
      throw new IllegalArgumentException("A negative count");
  }

  Decisions plus(Decisions more) {
    return new Decisions(
        recognised + more.recognised,
        otherwise + more.otherwise,
        rejected + more.rejected,
        closed + more.closed,
        total + more.total);
  }
}
