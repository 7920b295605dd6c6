package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.safeconduct.server.events.Joins.Pair;
import org.safeconduct.server.kernel.SubjectId;

/// Pairs of records that may be one person. Compared are those that share the beginning of a word;
/// a beginning that many share tells nobody apart and is passed over.
public final class Duplicates {
  private static final int BEGINNING = 4;
  private static final int MANY = 60;

  private Duplicates() {}

  /// @param labels what each record is called
  /// @param joins what was decided already: neither joined nor parted pairs are proposed
  public static List<Pair> proposed(Map<SubjectId, String> labels, Joins joins) {
    Map<SubjectId, Set<String>> words = new LinkedHashMap<>();
    labels.forEach((id, label) -> words.put(id, Alike.words(label)));
    Set<Pair> proposed = new LinkedHashSet<>();
    for (List<SubjectId> block : blocks(words).values()) {
      if (block.size() > MANY) continue;
      for (int i = 0; i < block.size(); i++) {
        for (SubjectId other : block.subList(i + 1, block.size())) {
          Pair pair = Pair.of(block.get(i), other);
          if (mayBe(pair, words, joins)) proposed.add(pair);
        }
      }
    }
    return List.copyOf(proposed);
  }

  private static boolean mayBe(Pair pair, Map<SubjectId, Set<String>> words, Joins joins) {
    return !joins.apart().contains(pair)
        && !joins.areOne(pair.one(), pair.other())
        && Alike.alike(
            Objects.requireNonNull(words.get(pair.one())),
            Objects.requireNonNull(words.get(pair.other())));
  }

  private static Map<String, List<SubjectId>> blocks(Map<SubjectId, Set<String>> words) {
    Map<String, List<SubjectId>> blocks = new LinkedHashMap<>();
    words.forEach((id, all) ->
        all.stream()
            .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
            .distinct()
            .forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>()).add(id)));
    return blocks;
  }
}
