package org.safeconduct.server.source;

import java.time.LocalDate;
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
import java.util.function.Predicate;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.StatementRecorded;

/// All statements of an inquiry by their days, and what they do to each other. Total and pure:
/// links to statements that are not here count for nothing, circles of origin end where they close.
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
    return inOrder(new Statements(byId(found)));
  }

  private static Map<SubjectId, Statement> byId(List<Statement> statements) {
    Map<SubjectId, Statement> byId = new LinkedHashMap<>();
    statements.forEach(s -> byId.put(s.id(), s));
    return byId;
  }

  /// By their days. What is known only by its month stands after what it rests on or corrects.
  private static Statements inOrder(Statements all) {
    List<Statement> sorted = new ArrayList<>(all.byId.values());
    sorted.sort(
        Comparator.comparing(all::notBefore).thenComparingInt(s -> all.restingOn(s).size()));
    return new Statements(byId(sorted));
  }

  private LocalDate notBefore(Statement statement) {
    LocalDate earliest = statement.saidOn().earliest();
    LocalDate latest = statement.saidOn().latest();
    return restingOn(statement).stream()
        .map(before -> before.saidOn().earliest())
        .filter(day -> day.isAfter(earliest) && !day.isAfter(latest))
        .max(Comparator.naturalOrder())
        .orElse(earliest);
  }

  public Optional<Statement> at(SubjectId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Where a statement comes from in the end: itself, or the first one that it rests on.
  public SubjectId originOf(Statement statement) {
    List<Statement> chain = restingOn(statement);
    return chain.isEmpty() ? statement.id() : chain.getLast().id();
  }

  /// The independent origins of some statements: what may be counted.
  public Set<SubjectId> origins(Collection<Statement> statements) {
    Set<SubjectId> origins = new LinkedHashSet<>();
    statements.forEach(s -> origins.add(originOf(s)));
    return origins;
  }

  /// Each independent origin, and with it all that rests on it, by their days.
  public List<Strand> strands() {
    Map<SubjectId, List<Statement>> strands = new LinkedHashMap<>();
    byId.values().forEach(s -> strands.computeIfAbsent(originOf(s), o -> new ArrayList<>()).add(s));
    return strands.values().stream().map(Strand::new).toList();
  }

  /// What one origin said, and whoever said it again or corrected it.
  public record Strand(List<Statement> statements) {
    public Strand {
      statements = List.copyOf(statements);
    }

    @Override
    public String toString() {
      return "Strand[" + statements.size() + "]";
    }
  }

  /// Those that only say again what this one said first; they add nothing to it.
  public List<Statement> repeatsOf(Statement first) {
    return others(
        first,
        s ->
            s.ties().corrects() == null
                && restingOn(s).stream().anyMatch(o -> o.id().equals(first.id())));
  }

  public List<Statement> correctionsOf(Statement statement) {
    return others(statement, s -> statement.id().equals(s.ties().corrects()));
  }

  /// All that make this one more likely and do not come from where it comes from.
  public List<Statement> supportersOf(Statement statement) {
    SubjectId own = originOf(statement);
    return others(
        statement, s -> s.ties().supports().contains(statement.id()) && !originOf(s).equals(own));
  }

  /// All that cannot be true together with this one, whichever of the two says so.
  public List<Statement> inDisputeWith(Statement statement) {
    return others(
        statement,
        s ->
            statement.ties().against().contains(s.id())
                || s.ties().against().contains(statement.id()));
  }

  /// Those whose speakers say that this one is not true.
  public List<Statement> denialsOf(Statement statement) {
    return others(statement, s -> s.ties().denied().contains(statement.id()));
  }

  /// Corrected itself, or resting on something that was: nobody should lean on it.
  public boolean isOvertaken(Statement statement) {
    if (!correctionsOf(statement).isEmpty()) return true;
    return statement.ties().corrects() == null
        && restingOn(statement).stream().anyMatch(o -> !correctionsOf(o).isEmpty());
  }

  private List<Statement> others(Statement than, Predicate<Statement> which) {
    return byId.values().stream().filter(s -> !s.id().equals(than.id())).filter(which).toList();
  }

  /// What a statement rests on, the nearest first; ends where a circle closes.
  private List<Statement> restingOn(Statement statement) {
    List<Statement> chain = new ArrayList<>();
    Set<SubjectId> passed = new HashSet<>();
    Statement at = statement;
    while (at.ties().origin() != null && passed.add(at.id())) {
      Statement before = byId.get(at.ties().origin());
      if (before == null) break;
      chain.add(before);
      at = before;
    }
    return chain;
  }
}
