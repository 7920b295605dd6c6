package org.safeconduct.estimate.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// Holds a new table against what was shown about the same people, figure by figure. A figure means
/// the same in two tables if it has the same levels, whatever else the tables count by; a year
/// means what its quarters mean together.
final class Memory {
  private final CountTable table;
  private final Rule rule;
  private final Occasion occasion;
  private final Known known;
  private final BitSet hiddenBefore = new BitSet();
  private boolean fewer;
  private boolean different;

  Memory(CountTable table, Rule rule, Occasion occasion, List<Release> releases) {
    this.table = table;
    this.rule = rule;
    this.occasion = occasion;
    this.known = new Known(table);
    for (Release release : releases) if (release.slack() == 0) look(release);
  }

  private void look(Release release) {
    Shape shape = table.shape();
    for (int place = 0; place < shape.size(); place++) {
      Map<String, String> meaning = shape.meaning(place);
      if (!release.counts(meaning)) continue;
      OptionalLong shown = release.at(meaning);
      boolean sameDay = release.asOf().equals(occasion.asOf());
      if (shown.isEmpty()) {
        if (sameDay && release.hides(meaning)) hiddenBefore.set(place);
      } else if (sameDay) {
        different |= shown.getAsLong() != table.at(place);
        known.isOut(place);
      } else {
        grown(place, shown.getAsLong());
      }
    }
  }

  private void grown(int place, long before) {
    long now = table.at(place);
    fewer |= now < before;
    if (rule.hides(Math.abs(now - before))) known.hasTooFewNew(place);
    if (now >= before) known.atLeast(place, before);
  }

  /// What is known of each figure now.
  Known known() {
    return known;
  }

  /// What must be hidden in any case: what is small, what was hidden in another table of the same
  /// day, and what would show a few newcomers.
  BitSet primary() {
    BitSet primary = (BitSet) hiddenBefore.clone();
    for (int place = 0; place < table.shape().size(); place++) {
      if (table.at(place) == 0) primary.clear(place);
      else if (rule.hides(table.at(place)) || known.tooFewNew(place)) primary.set(place);
    }
    return primary;
  }

  /// Whether an earlier day showed more than there is now: then people were taken off, and growth
  /// cannot be counted on.
  boolean hasFewer() {
    return fewer;
  }

  /// Whether the same day's state was shown otherwise before.
  boolean isDifferent() {
    return different;
  }
}
