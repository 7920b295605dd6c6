package org.safeconduct.server.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.safeconduct.estimate.linkage.Link;
import org.safeconduct.estimate.linkage.OneToOne;
import org.safeconduct.estimate.linkage.PartitionDraws;
import org.safeconduct.estimate.linkage.Records;
import org.safeconduct.estimate.linkage.Review;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.lists.LinkedFile.Reason;
import org.safeconduct.server.lists.ListsFact.Overlap;
import org.safeconduct.server.lists.ListsFact.RecordsLinked;

/// Asks the library who is who on lists that are laid beside each other, and says it in rows and
/// lists again. Pure: the same lists, decisions and seed give the same.
public final class Linking {
  private static final int MOST_DOUBTFUL = 200;
  private static final int MOST_JOINED = 2_000;
  private static final double PER_MILLE = 1000;

  private final Laid laid;
  private final int seed;
  private final List<Holds> fields;
  private final org.safeconduct.estimate.linkage.Linkage found;
  private final int[] listOf;

  private Linking(Laid laid, int seed, Consumer<String> progress) {
    this.laid = laid;
    this.seed = seed;
    this.fields = laid.fields();
    Records records = laid.records(fields);
    var order =
        new org.safeconduct.estimate.linkage.Linkage.Order(
            laid.decided(records), OneToOne.NOT_ASKED, seed);
    this.found = org.safeconduct.estimate.linkage.Linkage.of(records, order, progress);
    this.listOf =
        IntStream.range(0, records.count()).map(record -> Laid.place(records.id(record))).toArray();
  }

  /// @param progress hears in a few words what is being done; may throw to stop it
  public static Linking of(Laid laid, int seed, Consumer<String> progress) {
    return new Linking(laid, seed, progress);
  }

  private RowRef ref(int record) {
    return laid.row(found.records().id(record));
  }

  /// The summary, for a fact.
  RecordsLinked told(BodyId file) {
    return new RecordsLinked(
        laid.lists().stream().map(l -> l.list().id()).toList(),
        fields,
        seed,
        laid.upTo(),
        listOf.length,
        Math.toIntExact(found.peopleCount()),
        found.links().size(),
        perMille(found.thresholdProbability()),
        perMille(found.expectedPrecision()),
        perMille(found.expectedRecall()),
        overlaps(),
        file);
  }

  /// Everything else.
  LinkedFile file() {
    TreeSet<Integer> histories = new TreeSet<>();
    List<Map<Integer, Integer>> draws = draws();
    draws.forEach(d -> histories.addAll(d.keySet()));
    List<Link> joined = new ArrayList<>(found.links());
    joined.sort(Comparator.comparingDouble(Link::probability));
    return new LinkedFile(
        Review.pairs(found, MOST_DOUBTFUL).stream().map(this::pair).toList(),
        joined.stream().limit(MOST_JOINED).map(this::pair).toList(),
        List.copyOf(histories),
        draws.stream()
            .map(d -> histories.stream().map(h -> d.getOrDefault(h, 0)).toList())
            .toList());
  }

  private LinkedFile.Pair pair(Link link) {
    List<Reason> reasons = new ArrayList<>();
    var said = found.reasons(link.left(), link.right());
    for (int field = 0; field < said.size(); field++) {
      reasons.add(
          new Reason(
              fields.get(field), said.get(field).grade(), rounded(10, said.get(field).bits())));
    }
    return new LinkedFile.Pair(
        ref(link.left()), ref(link.right()), rounded(PER_MILLE, link.probability()), reasons);
  }

  private List<Map<Integer, Integer>> draws() {
    PartitionDraws draws = found.draws();
    return IntStream.range(0, draws.draws()).mapToObj(d -> counted(draws.people(d))).toList();
  }

  /// On which lists the people of one partition stand, and how many on each combination.
  private Map<Integer, Integer> counted(int[] people) {
    int[] lists = new int[people.length];
    for (int record = 0; record < people.length; record++) {
      lists[people[record]] |= 1 << listOf[record];
    }
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int on : lists) if (on != 0) counts.merge(on, 1, Integer::sum);
    return counts;
  }

  /// What is shown, and the range over the draws.
  private List<Overlap> overlaps() {
    Map<Integer, Integer> shown = counted(found.people());
    List<Map<Integer, Integer>> draws = draws();
    TreeSet<Integer> all = new TreeSet<>(shown.keySet());
    draws.forEach(d -> all.addAll(d.keySet()));
    return all.stream()
        .map(on -> {
          List<Integer> counts = draws.stream().map(d -> d.getOrDefault(on, 0)).toList();
          return new Overlap(
              on, shown.getOrDefault(on, 0), Collections.min(counts), Collections.max(counts));
        })
        .toList();
  }

  private static int perMille(double share) {
    return (int) Math.round(PER_MILLE * share);
  }

  private static double rounded(double steps, double number) {
    return Math.rint(number * steps) / steps;
  }
}
