package org.safeconduct.server.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.records.RecordsFact.OfKind;

/// The kinds of record of an inquiry, and what they would be with more facts. Immutable.
public final class Kinds {
  private final Map<SubjectId, List<OfKind>> told;
  private final Map<SubjectId, RecordKind> kinds = new LinkedHashMap<>();

  private Kinds(Map<SubjectId, List<OfKind>> told) {
    this.told = told;
    told.forEach((id, facts) -> KindFold.of(id, facts).ifPresent(kind -> kinds.put(id, kind)));
  }

  public static Kinds of(Chronicle inquiry) {
    Map<SubjectId, List<OfKind>> told = new LinkedHashMap<>();
    inquiry
        .live(OfKind.class)
        .forEach(t -> told.computeIfAbsent(t.subject(), _ -> new ArrayList<>()).add(t.fact()));
    return new Kinds(told);
  }

  Kinds with(SubjectId id, List<OfKind> facts) {
    Map<SubjectId, List<OfKind>> more = new LinkedHashMap<>(told);
    List<OfKind> its = new ArrayList<>(more.getOrDefault(id, List.of()));
    its.addAll(facts);
    more.put(id, its);
    return new Kinds(more);
  }

  /// Oldest first.
  public List<RecordKind> all() {
    return List.copyOf(kinds.values());
  }

  public Optional<RecordKind> at(SubjectId id) {
    return Optional.ofNullable(kinds.get(id));
  }

  public Optional<RecordKind> keyed(String key) {
    return kinds.values().stream().filter(k -> k.key().equals(key)).findFirst();
  }

  /// The inquiry's own fields of acts, sources, …
  public Optional<RecordKind> held(Holder holder) {
    return kinds.values().stream()
        .filter(k -> holder != Holder.OWN && k.holder() == holder && !k.over())
        .findFirst();
  }
}
