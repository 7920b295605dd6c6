package org.safeconduct.estimate.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Which pairs are looked at. All, if they are few; else those that some rule finds, the rules
/// chosen from the data: greedily the one that finds most further pairs for its cost, as in
/// covering a set within a budget.
///
/// What a rule finds is judged on imaginary pairs: a real record, and its double in which each
/// value is wrong with chance [#ERROR]. What it costs is counted on a sample of the records. No
/// truth is needed, and nothing of the weights, which are learnt later from the candidates.
///
/// @param rules empty if all pairs are looked at
/// @param found the share of the imaginary pairs that the rules find
/// @param candidates sorted
@SuppressWarnings("ArrayRecordComponent") // millions of pairs, never compared
record Blocking(List<BlockingRule> rules, double found, long[] candidates) {
  /// So few pairs need no blocking.
  static final double ALL = 2_000_000;

  private static final double EACH = 30;
  private static final double WORST = 0.7;
  private static final int IMAGINARY = 2_000;
  private static final int SAMPLE = 6_000;

  static Blocking of(Records records, SplittableRandom random) {
    if (records.pairs() <= ALL) return new Blocking(List.of(), 1, all(records));
    return new Choice(records, random).made();
  }

  private static long[] all(Records records) {
    Pairs pairs = new Pairs();
    for (int one = 0; one < records.count(); one++) {
      for (int other = one + 1; other < records.count(); other++) {
        if (records.mayPair(one, other)) pairs.add(Pairs.of(one, other));
      }
    }
    return pairs.distinct();
  }

  private static final class Choice {
    private final Records records;
    private final SplittableRandom random;
    private final int[] sample;
    private final List<BlockingRule> rules = new ArrayList<>();
    private final List<BitSet> finds = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();
    private final double budget;

    Choice(Records records, SplittableRandom random) {
      this.records = records;
      this.random = random;
      this.budget = Math.max(ALL, EACH * records.count());
      int step = Math.max(1, records.count() / SAMPLE);
      this.sample = IntStream.range(0, records.count() / step).map(i -> i * step).toArray();
    }

    Blocking made() {
      List<BlockingRule.Key> keys = keys();
      List<BitSet> survivors = survivors(keys);
      offer(keys, survivors);
      BitSet found = new BitSet();
      List<BlockingRule> chosen = new ArrayList<>();
      Pairs pairs = new Pairs();
      double left = budget;
      for (int best = best(found, left); best >= 0; best = best(found, left)) {
        BlockingRule rule = rules.get(best);
        long[] entries = rule.entries(records, IntStream.range(0, records.count()).toArray());
        double exact = BlockingRule.pairs(records, entries);
        costs.set(best, Double.POSITIVE_INFINITY);
        if (exact > left) continue;
        BlockingRule.collect(records, entries, pairs);
        left -= exact;
        found.or(finds.get(best));
        chosen.add(rule);
      }
      return new Blocking(chosen, (double) found.cardinality() / IMAGINARY, pairs.distinct());
    }

    private List<BlockingRule.Key> keys() {
      List<BlockingRule.Key> keys = new ArrayList<>();
      for (int field = 0; field < records.fields(); field++) {
        for (int at = 0; at < records.field(field).keyNames().size(); at++) {
          keys.add(new BlockingRule.Key(field, at));
        }
      }
      return keys;
    }

    /// For each key the imaginary pairs in which it is there and unharmed.
    private List<BitSet> survivors(List<BlockingRule.Key> keys) {
      List<BitSet> survivors = keys.stream().map(_ -> new BitSet(IMAGINARY)).toList();
      for (int pair = 0; pair < IMAGINARY; pair++) {
        int record = random.nextInt(records.count());
        boolean[] wrong = new boolean[records.fields()];
        double error = WORST * random.nextDouble();
        for (int f = 0; f < wrong.length; f++) wrong[f] = random.nextDouble() < error;
        for (int k = 0; k < keys.size(); k++) {
          BlockingRule.Key key = keys.get(k);
          Values<?> values = records.field(key.field());
          double survives = wrong[key.field()] ? values.keyNames().get(key.at()).survives() : 1;
          boolean unharmed = random.nextDouble() < survives;
          int code = values.code(record);
          boolean there = code != Values.MISSING && !values.keys(code).get(key.at()).isEmpty();
          if (unharmed && there) survivors.get(k).set(pair);
        }
      }
      return survivors;
    }

    /// Every key, every two and every three keys of different fields.
    private void offer(List<BlockingRule.Key> keys, List<BitSet> survivors) {
      for (int i = 0; i < keys.size(); i++) {
        offer(List.of(keys.get(i)), survivors.get(i));
        for (int j = i + 1; j < keys.size(); j++) {
          if (keys.get(j).field() == keys.get(i).field()) continue;
          BitSet two = both(survivors.get(i), survivors.get(j));
          if (offer(List.of(keys.get(i), keys.get(j)), two)) continue;
          for (int k = j + 1; k < keys.size(); k++) {
            if (keys.get(k).field() == keys.get(j).field()) continue;
            offer(List.of(keys.get(i), keys.get(j), keys.get(k)), both(two, survivors.get(k)));
          }
        }
      }
    }

    private static BitSet both(BitSet one, BitSet other) {
      BitSet both = (BitSet) one.clone();
      both.and(other);
      return both;
    }

    /// Answers whether the rule is cheap enough that no narrower one is needed.
    private boolean offer(List<BlockingRule.Key> keys, BitSet finds) {
      BlockingRule rule = new BlockingRule(keys);
      double scale = records.pairs() / Math.max(1, samplePairs());
      double cost = BlockingRule.pairs(records, rule.entries(records, sample)) * scale;
      if (cost <= budget / 2) {
        rules.add(rule);
        this.finds.add(finds);
        costs.add(cost + records.count() * 0.5);
      }
      return cost <= records.count() * 0.5;
    }

    private double samplePairs() {
      double left = 0;
      for (int record : sample) if (record < records.left()) left++;
      double n = sample.length;
      return records.areTwoLists() ? left * (n - left) : n * (n - 1) / 2;
    }

    private int best(BitSet found, double left) {
      int best = -1;
      double most = 0;
      for (int r = 0; r < rules.size(); r++) {
        if (costs.get(r) > left) continue;
        BitSet further = (BitSet) finds.get(r).clone();
        further.andNot(found);
        double gain = further.cardinality() / costs.get(r);
        if (further.cardinality() >= IMAGINARY / 1000 && gain > most) {
          most = gain;
          best = r;
        }
      }
      return best;
    }
  }
}
