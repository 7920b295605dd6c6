package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Who is who on one or two lists: the whole way from records to people.
///
/// ```
///   Records ─Blocking─► candidate pairs ─Patterns─► patterns ─Estimation─► Weights
///                                                                            │
///   Link, clusters ◄─Clustering─ probabilities ◄─Draws─ Components ◄─Evidence┘
/// ```
public final class Linkage {
  private static final int DRAWS = 100;

  /// Log odds that stand for a decision by hand.
  private static final float CERTAIN = 100;

  private static final int SAMPLE = 1_000_000;

  private final Records records;
  private final Blocking blocking;
  private final Evidence evidence;
  private final Weights weights;
  private final List<Draws> components;
  private final Threshold threshold;
  private final int[] people;
  private final List<Link> links;

  /// What is asked of a linkage beside its records.
  ///
  /// @param seed every number drawn follows from it
  public record Order(Decisions decisions, OneToOne oneToOne, long seed) {}

  /// @param progress hears in a few words what is being done
  public static Linkage of(Records records, Order order, Consumer<String> progress) {
    return new Linkage(records, order, progress);
  }

  private Linkage(Records records, Order order, Consumer<String> progress) {
    this.records = records;
    SplittableRandom random = new SplittableRandom(order.seed());
    Decisions decisions = order.decisions();
    List<TermFrequencies> frequencies =
        records.values().stream().map(v -> new TermFrequencies(v, records)).toList();
    Patterns patterns = new Patterns(records, frequencies);
    progress.accept("choosing which of " + Math.round(records.pairs()) + " pairs to look at");
    this.blocking = Blocking.of(records, random.split());
    long[] pairs = blocking.candidates();
    progress.accept("comparing " + pairs.length + " pairs");
    PatternCounts candidates = PatternCounts.of(patterns, pairs);
    PatternCounts sample =
        blocking.rules().isEmpty() ? candidates : sample(patterns, random.split());
    progress.accept("learning what agreement is worth");
    int[] decided = decided(pairs, decisions);
    long[] same =
        decisions.pairs().stream()
            .filter(pair -> decisions.of(pair).orElse(false))
            .mapToLong(pair -> patterns.of(Pairs.first(pair), Pairs.second(pair)))
            .toArray();
    this.weights =
        new Estimation(candidates.without(decided), sample, same, frequencies, records).learnt();
    this.evidence = new Evidence(patterns, weights, decisions);
    progress.accept("parting records into people");
    float[] odds = odds(candidates);
    for (int at : decided) odds[at] = decisions.of(pairs[at]).orElse(false) ? CERTAIN : -CERTAIN;
    this.components = drawn(new Components(pairs, odds, decisions), order, random.split());
    this.threshold = threshold(pairs, odds);
    this.people = parted();
    this.links = linked();
  }

  private PatternCounts sample(Patterns patterns, SplittableRandom random) {
    long[] pairs = new long[SAMPLE];
    for (int i = 0; i < SAMPLE; ) {
      int one = random.nextInt(records.count());
      int other = random.nextInt(records.count());
      if (records.mayPair(one, other)) pairs[i++] = Pairs.of(one, other);
    }
    return PatternCounts.of(patterns, pairs);
  }

  private static int[] decided(long[] pairs, Decisions decisions) {
    return decisions.pairs().stream()
        .mapToInt(pair -> Arrays.binarySearch(pairs, pair))
        .filter(at -> at >= 0)
        .toArray();
  }

  private float[] odds(PatternCounts candidates) {
    float[] ofPattern = new float[candidates.patterns().length];
    for (int i = 0; i < ofPattern.length; i++) {
      ofPattern[i] = (float) evidence.logOdds(candidates.patterns()[i]);
    }
    float[] odds = new float[candidates.indexOfPair().length];
    for (int i = 0; i < odds.length; i++) odds[i] = ofPattern[candidates.indexOfPair()[i]];
    return odds;
  }

  private List<Draws> drawn(Components parts, Order order, SplittableRandom random) {
    List<List<int[]>> found = parts.found(records.count());
    long[] seeds = random.longs(found.size()).toArray();
    return IntStream.range(0, seeds.length)
        .parallel()
        .mapToObj(i -> {
          Component component = new Component(found.get(i), evidence, order.oneToOne());
          return Draws.of(component, DRAWS, new SplittableRandom(seeds[i]));
        })
        .toList();
  }

  private Threshold threshold(long[] pairs, float[] odds) {
    int[] componentOf = new int[records.count()];
    Arrays.fill(componentOf, -1);
    List<Double> probabilities = new ArrayList<>();
    for (int c = 0; c < components.size(); c++) {
      Component component = components.get(c).component();
      for (int u = 0; u < component.units(); u++) {
        for (int record : component.records(u)) componentOf[record] = c;
        for (int v = 0; v < u; v++) {
          double p = components.get(c).together(u, v);
          for (int n = pairs(component, u, v); n > 0; n--) probabilities.add(p);
        }
      }
    }
    double elsewhere = 0;
    for (int i = 0; i < pairs.length; i++) {
      int one = componentOf[Pairs.first(pairs[i])];
      boolean inside = one >= 0 && one == componentOf[Pairs.second(pairs[i])];
      if (!inside) elsewhere += Weights.probability(odds[i]);
    }
    return Threshold.best(probabilities.stream().mapToDouble(p -> p).toArray(), elsewhere);
  }

  private int pairs(Component component, int u, int v) {
    if (!records.areTwoLists()) return component.size(u) * component.size(v);
    int rightU = component.size(u) - component.left(u);
    int rightV = component.size(v) - component.left(v);
    return component.left(u) * rightV + component.left(v) * rightU;
  }

  private int[] parted() {
    int[] people = new int[records.count()];
    for (int record = 0; record < people.length; record++) people[record] = record;
    for (Draws draws : components) {
      int[] clusters = Clustering.of(draws, threshold.probability());
      for (int unit = 0; unit < clusters.length; unit++) {
        int person = draws.component().records(clusters[unit])[0];
        for (int record : draws.component().records(unit)) people[record] = person;
      }
    }
    return people;
  }

  private List<Link> linked() {
    List<Link> links = new ArrayList<>();
    for (Draws draws : components) {
      Component component = draws.component();
      for (int u = 0; u < component.units(); u++) {
        for (int v = 0; v <= u; v++) {
          if (people[component.records(u)[0]] != people[component.records(v)[0]]) continue;
          double p = u == v ? 1 : draws.together(u, v);
          link(component.records(u), component.records(v), p, links);
        }
      }
    }
    links.sort(java.util.Comparator.comparingInt(Link::left).thenComparingInt(Link::right));
    return links;
  }

  private void link(int[] some, int[] others, double probability, List<Link> links) {
    boolean own = some[0] == others[0];
    for (int one : some) {
      for (int other : others) {
        boolean twice = own && one >= other;
        if (twice || !records.mayPair(one, other)) continue;
        links.add(new Link(Math.min(one, other), Math.max(one, other), probability));
      }
    }
  }

  public Records records() {
    return records;
  }

  Blocking blocking() {
    return blocking;
  }

  Weights weights() {
    return weights;
  }

  Evidence evidence() {
    return evidence;
  }

  Threshold threshold() {
    return threshold;
  }

  List<Draws> components() {
    return components;
  }

  /// For each record the smallest record of the same person.
  public int[] people() {
    return people.clone();
  }

  /// All pairs within people, in the order of the records.
  public List<Link> links() {
    return links;
  }

  public long peopleCount() {
    long count = 0;
    for (int record = 0; record < people.length; record++) if (people[record] == record) count++;
    return count;
  }

  /// What is expected of the joined pairs, if the probabilities are right: precision, recall.
  public double expectedPrecision() {
    return threshold.precision();
  }

  public double expectedRecall() {
    return threshold.recall();
  }

  /// Whether the weights are supposed and not learnt, because there is but one field.
  public boolean isSupposed() {
    return records.fields() == 1;
  }

  /// Pairs at least as probable are joined, but for the consistency of clusters.
  public double thresholdProbability() {
    return threshold.probability();
  }

  public long candidatePairs() {
    return blocking.candidates().length;
  }

  /// Probabilities of all pairs that might be one person.
  DoubleStream probabilities() {
    return components.stream()
        .flatMapToDouble(draws ->
            IntStream.range(0, draws.component().units())
                .boxed()
                .flatMapToDouble(
                    u -> IntStream.range(0, u).mapToDouble(v -> draws.together(u, v))));
  }

  /// What each field says about a pair, in the order of the fields.
  public List<Reason> reasons(int left, int right) {
    long pattern = evidence.pattern(left, right);
    List<Reason> reasons = new ArrayList<>();
    for (int field = 0; field < records.fields(); field++) {
      int level = AgreementPattern.level(pattern, field);
      boolean silent = level == AgreementPattern.MISSING;
      String word = silent ? "missing" : Grade.of(AgreementPattern.grade(level)).word();
      double bits = weights.contribution(pattern, field) / Math.log(2);
      reasons.add(new Reason(records.field(field).field().column(), word, silent ? 0 : bits));
    }
    return reasons;
  }

  public PartitionDraws draws() {
    return new PartitionDraws(records.count(), DRAWS, components);
  }
}
