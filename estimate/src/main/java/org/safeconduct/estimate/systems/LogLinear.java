package org.safeconduct.estimate.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Poisson log-linear models with effects of pairs of lists, for sparse tables, with the pairs
/// chosen stepwise and the choice made anew in every resample (Chan, Silverman & Vincent 2021), as
/// in the R package SparseMSE.
///
/// @param threshold a pair enters the model when its Poisson p-value lies under it
/// @param resamples bootstrap resamples for the interval
public record LogLinear(double threshold, int resamples) implements Model {
  /// As in SparseMSE: p below 0.02, 1,000 resamples.
  public static final LogLinear STANDARD = new LogLinear(0.02, 1000);

  /// The table has a cell for each history there could be.
  public static final int MOST_LISTS = 10;

  public LogLinear {
    if (!(threshold >= 0 && threshold < 1) || resamples < 100) {
      throw new IllegalArgumentException("threshold in [0, 1), resamples from 100");
    }
  }

  @Override
  public String name() {
    return "loglinear";
  }

  @Override
  public String assumes() {
    return "Everybody has the same chances to be listed; lists may attract or repel each other in pairs, but no"
        + " three of them do so beyond their pairs.";
  }

  @Override
  public String settings() {
    return String.format(
        Locale.ROOT,
        "pairs enter stepwise below p = %s, %,d resamples, the unseen among them, interval by bias-corrected acceleration",
        threshold,
        resamples);
  }

  @Override
  public String source() {
    return "Chan, L., Silverman, B. W. & Vincent, K. (2021). Multiple systems estimation for sparse capture data:"
        + " inferential challenges when there are nonoverlapping lists. Journal of the American Statistical"
        + " Association 116, 1297–1306.";
  }

  @Override
  public Model shared(int times) {
    return new LogLinear(threshold, Math.max(200, resamples / times));
  }

  @Override
  public Answer answer(CaseLists lists, long seed) {
    Optional<String> reason = Grounds.against(lists).or(() -> tooMany(lists));
    if (reason.isPresent()) return new NoEstimate(name(), reason.get());
    return Stepwise.of(lists, threshold)
        .<Answer>map(chosen -> estimate(lists, chosen, seed))
        .orElseGet(() -> new NoEstimate(name(), Existence.of(lists, List.of()).reason()));
  }

  private static Optional<String> tooMany(CaseLists lists) {
    if (lists.size() <= MOST_LISTS) return Optional.empty();
    return Optional.of(
        String.format(
            Locale.ROOT, "More than %d lists: the table has too many cells.", MOST_LISTS));
  }

  private Answer estimate(CaseLists lists, Stepwise chosen, long seed) {
    double total = lists.seen() + chosen.fit().unseen();
    if (total > Variates.MOST) {
      return new NoEstimate(
          name(), "The estimate is beyond every bound: the lists overlap too little.");
    }
    Resamples resamples = new Resamples(lists, chosen, this, seed);
    BiasCorrected corrected = resamples.corrected();
    double high = corrected.quantile(0.975);
    if (!Double.isFinite(high)) {
      return new NoEstimate(
          name(),
          String.format(
              Locale.ROOT,
              "In %d of %d resamples the estimate is infinite, so the interval has no upper end: the lists overlap too little.",
              resamples.infinite(),
              this.resamples));
    }
    return new Estimate(
        name(),
        total,
        new Interval(Math.min(corrected.quantile(0.025), high), high),
        Posterior.ofDraws(resamples.finite()),
        Optional.empty(),
        notes(lists, chosen, resamples.infinite()));
  }

  private List<String> notes(CaseLists lists, Stepwise chosen, int infinite) {
    List<String> notes = new ArrayList<>();
    Design design = chosen.fit().design();
    notes.add(
        chosen.pairs().isEmpty()
            ? "No pair of lists departs from independence at this threshold."
            : "Pairs in the model: " + words(lists, chosen.pairs()) + ".");
    if (!design.apart().isEmpty()) {
      notes.add(
          "Of these, lists that share nobody, with an effect of minus infinity: "
              + words(lists, design.apart())
              + ".");
    }
    double spread = Math.exp(1.96 * chosen.fit().deviationOfLogUnseen());
    double unseen = chosen.fit().unseen();
    notes.add(
        String.format(
            Locale.ROOT,
            "If exactly this model were known to be true, the 95 %% interval of the expected number would be %,.0f to %,.0f.",
            lists.seen() + unseen / spread,
            lists.seen() + unseen * spread));
    notes.add(
        "The distribution is that of the estimate over resamples of all people, the unseen among"
            + " them; it is no posterior.");
    if (infinite > 0)
      notes.add(
          String.format(Locale.ROOT, "In %d resamples there was no finite estimate.", infinite));
    return notes;
  }

  private static String words(CaseLists lists, List<Integer> pairs) {
    return pairs.stream()
        .map(pair ->
            lists.names().get(Integer.numberOfTrailingZeros(pair))
                + "–"
                + lists.names().get(31 - Integer.numberOfLeadingZeros(pair)))
        .collect(Collectors.joining(", "));
  }
}
