package org.safeconduct.estimate.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.safeconduct.estimate.protect.Attack.Interval;
import org.safeconduct.estimate.protect.Audit.Finding;
import org.safeconduct.estimate.protect.Audit.What;

/// Attacks a release together with those before it.
final class Auditor {
  private final List<Release> releases;
  private final Rule rule;
  private final Attack attack;
  private final BitSet small;
  private final Map<Integer, Interval> proved = new HashMap<>();

  /// Up to so many figures, each one's interval is found exactly; beyond, it is enough that it is
  /// wide enough.
  static final int MOST_EXACT = 400;

  /// @param releases about the same people, the one in question last
  /// @param small figures of that one that must stay in doubt although they are shown: rounded
  Auditor(List<Release> releases, Rule rule, BitSet small) {
    this.releases = List.copyOf(releases);
    this.rule = rule;
    this.attack = new Attack(releases);
    this.small = (BitSet) small.clone();
  }

  private Release release() {
    return releases.getLast();
  }

  /// Takes proofs into account that were found while choosing what to hide. Each changed table is
  /// checked anew against the release, in whole numbers: it is as possible as the true one, so the
  /// attack cannot end inside of what they span. Only for a release that stands alone.
  void prove(CountTable truth, List<Doubt> doubts) {
    if (releases.size() > 1) return;
    for (Doubt doubt : doubts) {
      for (Change change : doubt.changes()) {
        Map<Integer, Long> all = change.all(truth.shape());
        if (isPossible(truth, all)) all.forEach((place, by) -> spans(truth.at(place), place, by));
      }
    }
  }

  private boolean isPossible(CountTable truth, Map<Integer, Long> change) {
    return change.entrySet().stream()
        .allMatch(c -> release().isHidden(c.getKey()) && truth.at(c.getKey()) + c.getValue() >= 1);
  }

  private void spans(long truth, int place, long by) {
    proved.merge(
        place,
        new Interval(Math.min(truth, truth + by), Math.max(truth, truth + by), false),
        (a, b) -> new Interval(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()), false));
  }

  /// What is left in doubt about every hidden figure.
  List<Finding> hidden() {
    List<Finding> findings = new ArrayList<>();
    for (int r = 0; r < releases.size(); r++) {
      Release release = releases.get(r);
      for (int place = 0; place < release.shape().size(); place++) {
        boolean isSmall = release == release() && small.get(place);
        if (!release.isHidden(place) && !isSmall) continue;
        Interval interval = interval(r, place);
        boolean exposed = interval.width() < rule.width();
        findings.add(finding(release, place, What.HIDDEN, interval, exposed));
      }
    }
    return findings;
  }

  private Interval interval(int r, int place) {
    if (releases.get(r).hidden() + small.cardinality() <= MOST_EXACT) {
      return attack.exactly(attack.unknowns().of(r, place));
    }
    Interval known = release() == releases.get(r) ? proved.get(place) : null;
    if (known != null && known.width() >= rule.width()) return known;
    return attack.untilWide(attack.unknowns().of(r, place), rule.width());
  }

  /// What is left in doubt about how many are new in each figure since the state shown before;
  /// those figures only where something can be new.
  List<Finding> newcomers() {
    List<Finding> findings = new ArrayList<>();
    if (!attack.unknowns().haveGrown()) return findings;
    for (int place = 0; place < release().shape().size(); place++) {
      Interval interval = news(place);
      if (interval.high() == 0) continue;
      boolean exposed = interval.width() < rule.width() && interval.low() < rule.threshold();
      findings.add(finding(release(), place, What.NEWCOMERS, interval, exposed));
    }
    return findings;
  }

  private Interval news(int place) {
    OptionalLong now = release().at(place);
    OptionalLong before = before(place);
    if (now.isPresent() && before.isPresent() && release().slack() == 0) {
      long more = now.getAsLong() - before.getAsLong();
      return new Interval(more, more, true);
    }
    int[] of = attack.unknowns().newcomers(releases.size() - 1, place);
    return attack.untilWide(of, rule.width());
  }

  /// What the latest earlier day showed for the same figure.
  private OptionalLong before(int place) {
    Map<String, String> meaning = release().shape().meaning(place);
    OptionalLong before = OptionalLong.empty();
    Release latest = null;
    for (Release earlier : releases) {
      boolean usable = earlier.asOf().isBefore(release().asOf()) && earlier.slack() == 0;
      if (!usable || !earlier.counts(meaning) || earlier.at(meaning).isEmpty()) continue;
      if (latest != null && earlier.asOf().isBefore(latest.asOf())) continue;
      latest = earlier;
      before = earlier.at(meaning);
    }
    boolean isLast =
        latest != null && latest.asOf().equals(releases.get(releases.size() - 2).asOf());
    return isLast ? before : OptionalLong.empty();
  }

  private static Finding finding(
      Release release, int place, What what, Interval interval, boolean exposed) {
    return new Finding(
        release, place, what, interval.low(), interval.high(), interval.isExact(), exposed);
  }

  int programmes() {
    return attack.solved();
  }
}
