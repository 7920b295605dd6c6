package org.safeconduct.server.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.inquiry.Subjects;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.SubjectId;

/// All sources of an inquiry, by name.
public record Sources(Map<SubjectId, Source> byId) {
  public Sources {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  public static Sources of(Chronicle inquiry) {
    List<Source> found =
        Subjects.each(inquiry, subject -> Source.of(subject).stream())
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList();
    Map<SubjectId, Source> byId = new LinkedHashMap<>();
    found.forEach(s -> byId.put(s.id(), s));
    return new Sources(byId);
  }

  public Optional<Source> at(SubjectId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Those to which a statement was ascribed.
  public List<Source> of(Statement statement) {
    return byId.values().stream().filter(s -> statement.sources().contains(s.id())).toList();
  }
}
