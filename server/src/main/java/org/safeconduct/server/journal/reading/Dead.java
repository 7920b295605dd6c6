package org.safeconduct.server.journal.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.journal.Entry;
import org.safeconduct.server.journal.MechanismFact;

/// What a leaf erased is dead from that leaf on, even where its key is a moment from being gone.
final class Dead {
  private Dead() {}

  static List<Entry> byRule(List<Entry> entries) {
    Set<Long> erased = new HashSet<>();
    for (Entry entry : entries) {
      if (entry instanceof Entry.Open(var told)
          && told.fact() instanceof MechanismFact.Erased(long seq, var reason)) {
        erased.add(seq);
      }
    }
    if (erased.isEmpty()) return entries;
    return entries.stream()
        .map(entry ->
            erased.contains(entry.ref().seq())
                ? new Entry.Erased(entry.ref(), entry.subject())
                : entry)
        .toList();
  }
}
