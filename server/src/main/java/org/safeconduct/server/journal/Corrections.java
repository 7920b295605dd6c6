package org.safeconduct.server.journal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What counts of a chronicle once corrections have taken the place of what they correct. A
/// [MechanismFact.Corrected] names the earlier fact; the fact written right after it (seq + 1, same
/// draft) says it better and stands, in folds, where the first one stood. Taking the second one
/// back lets the first count again.
public final class Corrections {
  private Corrections() {}

  /// The live facts of one family, oldest first, each corrected one replaced in its place.
  public static <F extends Fact> List<Told<F>> in(Chronicle chronicle, Class<F> family) {
    Map<Long, Long> places = places(chronicle);
    Map<Long, Told<F>> standing = new LinkedHashMap<>();
    chronicle
        .live(family)
        .forEach(t -> standing.put(places.getOrDefault(t.ref().seq(), t.ref().seq()), t));
    return List.copyOf(standing.values());
  }

  /// For each correcting fact the seq whose place it takes.
  private static Map<Long, Long> places(Chronicle chronicle) {
    Map<Long, Long> places = new HashMap<>();
    for (Told<Fact> told : chronicle.live()) {
      if (told.fact() instanceof MechanismFact.Corrected corrected) {
        long first = corrected.seq();
        places.put(told.ref().seq() + 1, places.getOrDefault(first, first));
      }
    }
    return places;
  }
}
