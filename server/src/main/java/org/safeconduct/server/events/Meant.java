package org.safeconduct.server.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.kernel.SubjectId;

/// What somebody typed for a person or a place, held against what the inquiry has. Exactly what
/// stands here already is meant by it; what is only like it is asked back; anything else is new.
public sealed interface Meant {
  record Here(SubjectId id) implements Meant {}

  record Fresh(String text) implements Meant {}

  /// @param candidates what it could be, by what they are called
  record Asked(String text, Map<SubjectId, String> candidates) implements Meant {
    public Asked {
      candidates = Map.copyOf(candidates);
    }
  }

  /// What was answered when it was asked back: one of those here, or new.
  ///
  /// @param to empty: none of those, it is new
  record Answer(String text, Optional<SubjectId> to) {}

  /// @param known what the inquiry has, by what it is called
  static Meant of(String text, Map<SubjectId, String> known, List<Answer> answers) {
    List<SubjectId> same =
        known.entrySet().stream()
            .filter(e -> Alike.same(e.getValue(), text))
            .map(Map.Entry::getKey)
            .toList();
    if (same.size() == 1) return new Here(same.getFirst());
    Optional<Answer> answer = answers.stream().filter(a -> a.text().equals(text)).findFirst();
    if (answer.isPresent()) {
      Optional<SubjectId> to = answer.get().to().filter(known::containsKey);
      return to.<Meant>map(Here::new).orElseGet(() -> new Fresh(text));
    }
    Map<SubjectId, String> candidates = new LinkedHashMap<>();
    known.forEach((id, label) -> {
      if (Alike.alike(label, text)) candidates.put(id, label);
    });
    return candidates.isEmpty() ? new Fresh(text) : new Asked(text, candidates);
  }

  /// The same for a list, one a line; the same line twice is one.
  static List<Meant> each(List<String> lines, Map<SubjectId, String> known, List<Answer> answers) {
    List<Meant> meant = new ArrayList<>();
    lines.stream().distinct().forEach(line -> meant.add(of(line, known, answers)));
    return meant;
  }
}
