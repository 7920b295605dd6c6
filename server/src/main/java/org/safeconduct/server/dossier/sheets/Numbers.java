package org.safeconduct.server.dossier.sheets;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.dossier.InquiryPlan;
import org.safeconduct.server.dossier.What;
import org.safeconduct.server.kernel.SubjectId;

/// The ids of one export: `act-1`, `act-2`, … for what leaves, `W-1` … for witnesses in the order
/// in which they appear. What does not leave has none, so that nothing can point to it.
final class Numbers {
  private final Map<SubjectId, String> ids = new HashMap<>();
  private final Map<SubjectId, String> witnesses = new LinkedHashMap<>();

  Numbers(InquiryPlan plan) {
    for (What what : What.values()) {
      int number = 0;
      for (SubjectId id : plan.leaving(what)) ids.put(id, what.word() + "-" + ++number);
    }
  }

  /// Of something that leaves.
  String of(SubjectId item) {
    return find(item).orElseThrow();
  }

  boolean has(SubjectId item) {
    return ids.containsKey(item);
  }

  Optional<String> find(@Nullable SubjectId item) {
    return item == null ? Optional.empty() : Optional.ofNullable(ids.get(item));
  }

  /// Of those that leave, by their numbers.
  List<String> of(Collection<SubjectId> items) {
    return items.stream()
        .flatMap(item -> find(item).stream())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  String witness(SubjectId witness) {
    return witnesses.computeIfAbsent(witness, _ -> "W-" + (witnesses.size() + 1));
  }
}
