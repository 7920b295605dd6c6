package org.safeconduct.estimate.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names on a shelf, found by the rule that [NamePart] states: an index as small as can be.
final class Shelf {
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Set<String>> keysOf = new HashMap<>();

  Shelf put(String name) {
    keysOf.put(name, NameKeys.of(name));
    for (String key : NameKeys.of(name)) {
      byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
    }
    return this;
  }

  /// What a search for `typed` finds.
  Set<String> find(String typed) {
    return find(typed, false);
  }

  /// The same, where each part may also differ by one letter of what is heard (`typed~`).
  Set<String> findRoughly(String typed) {
    return find(typed, true);
  }

  private Set<String> find(String typed, boolean roughly) {
    Set<String> bySound = new HashSet<>();
    List<Set<String>> everyPart = new ArrayList<>();
    for (NamePart part : NameKeys.parts(typed)) {
      Set<String> sounds = under(part.sounds());
      if (roughly) sounds.addAll(near(part));
      bySound.addAll(sounds);
      Set<String> hits = new HashSet<>(sounds);
      hits.addAll(under(part.initials()));
      if (part.kind() == NamePart.Kind.PATRONYMIC) hits.addAll(withoutPatronymic());
      everyPart.add(hits);
    }
    everyPart.forEach(bySound::retainAll);
    return bySound;
  }

  private Set<String> under(Set<String> keys) {
    Set<String> names = new HashSet<>();
    keys.forEach(key -> names.addAll(byKey.getOrDefault(key, Set.of())));
    return names;
  }

  private Set<String> withoutPatronymic() {
    Set<String> names = new HashSet<>(keysOf.keySet());
    names.removeAll(byKey.getOrDefault(NameKeys.HAS_PATRONYMIC, Set.of()));
    return names;
  }

  private Set<String> near(NamePart part) {
    Set<String> names = new HashSet<>();
    for (String asked : part.sounds()) {
      if (!NameKeys.mayDiffer(asked)) continue;
      byKey.forEach((key, found) -> {
        if (key.startsWith(asked.substring(0, 2)) && oneApart(asked, key)) names.addAll(found);
      });
    }
    return names;
  }

  /// Whether one letter put in, left out, changed, or two neighbours swapped make one the other.
  static boolean oneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) return false;
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) same++;
    String x = a.substring(same);
    String y = b.substring(same);
    if (x.isEmpty() || y.isEmpty()) return true;
    boolean swapped =
        x.length() > 1
            && y.length() > 1
            && x.charAt(0) == y.charAt(1)
            && x.charAt(1) == y.charAt(0)
            && x.substring(2).equals(y.substring(2));
    return swapped
        || x.substring(1).equals(y.substring(1))
        || x.substring(1).equals(y)
        || x.equals(y.substring(1));
  }
}
