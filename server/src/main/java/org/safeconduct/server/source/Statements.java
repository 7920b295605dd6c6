package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.StatementRecorded;

/// All statements of an inquiry, and what they do to each other. Total and pure: links to
/// statements that are not here count for nothing, circles of origin end where they close.
public record Statements(Map<SubjectId, Statement> byId) {
  public Statements {
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  public static Statements of(Chronicle inquiry) {
    Set<SubjectId> subjects = new LinkedHashSet<>();
    for (Told<SourceFact> told : inquiry.live(SourceFact.class)) {
      if (told.fact() instanceof StatementRecorded) subjects.add(told.subject());
    }
    List<Statement> found = new ArrayList<>();
    for (SubjectId subject : subjects) Statement.of(inquiry.about(subject)).ifPresent(found::add);
    found.sort(Comparator.comparing((Statement s) -> s.saidOn().earliest()));
    Map<SubjectId, Statement> byId = new LinkedHashMap<>();
    found.forEach(s -> byId.put(s.id(), s));
    return new Statements(byId);
  }

  public Optional<Statement> at(SubjectId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Where a statement comes from in the end: itself, or the first one that it rests on.
  public SubjectId originOf(Statement statement) {
    Set<SubjectId> passed = new HashSet<>();
    Statement at = statement;
    while (at.origin() != null && passed.add(at.id())) {
      Statement before = byId.get(at.origin());
      if (before == null) return at.id();
      at = before;
    }
    return at.id();
  }

  /// The independent origins of some statements: what may be counted.
  public Set<SubjectId> origins(Collection<Statement> statements) {
    Set<SubjectId> origins = new LinkedHashSet<>();
    statements.forEach(s -> origins.add(originOf(s)));
    return origins;
  }

  /// Those that only say again what this one said first; they add nothing to it.
  public List<Statement> repeatsOf(Statement first) {
    return byId.values().stream()
        .filter(s -> !s.id().equals(first.id()))
        .filter(s -> s.corrects() == null)
        .filter(s -> restsOn(s, first.id()))
        .toList();
  }

  public List<Statement> correctionsOf(Statement statement) {
    return byId.values().stream().filter(s -> statement.id().equals(s.corrects())).toList();
  }

  /// All that cannot be true together with this one, whichever of the two says so.
  public List<Statement> inDisputeWith(Statement statement) {
    return byId.values().stream()
        .filter(s -> !s.id().equals(statement.id()))
        .filter(s -> statement.disputes().contains(s.id()) || s.disputes().contains(statement.id()))
        .toList();
  }

  /// Corrected itself, or resting on something that was: nobody should lean on it.
  public boolean isOvertaken(Statement statement) {
    if (statement.corrects() != null) return !correctionsOf(statement).isEmpty();
    Set<SubjectId> passed = new HashSet<>();
    Optional<Statement> at = Optional.of(statement);
    while (at.isPresent() && passed.add(at.get().id())) {
      if (!correctionsOf(at.get()).isEmpty()) return true;
      at = Optional.ofNullable(at.get().origin()).map(byId::get);
    }
    return false;
  }

  private boolean restsOn(Statement statement, SubjectId first) {
    Set<SubjectId> passed = new HashSet<>();
    Statement at = statement;
    while (at != null && at.origin() != null && passed.add(at.id())) {
      if (at.origin().equals(first)) return true;
      at = byId.get(at.origin());
    }
    return false;
  }
}
