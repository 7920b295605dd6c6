package org.safeconduct.server.journal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;

/// The facts of a scope (or of one subject in it) as one reader was allowed to open them, in order.
/// States are folded from [#live]: what was retracted is left out there and stands struck in
/// [#entries].
public record Chronicle(ScopeId scope, ScopeKind kind, SubjectId root, List<Entry> entries) {
  public Chronicle {
    entries = List.copyOf(entries);
  }

  /// Open facts that nobody took back, oldest first.
  public List<Told<Fact>> live() {
    Set<Long> struck = struck();
    return told().filter(t -> !struck.contains(t.ref().seq())).toList();
  }

  /// The live facts of one family, oldest first.
  public <F extends Fact> List<Told<F>> live(Class<F> family) {
    return live().stream()
        .filter(t -> family.isInstance(t.fact()))
        .map(t -> as(t, family))
        .toList();
  }

  /// The same chronicle, one subject of it.
  public Chronicle about(SubjectId subject) {
    return new Chronicle(
        scope, kind, root, entries.stream().filter(e -> e.subject().equals(subject)).toList());
  }

  /// The same chronicle as it stood then.
  public Chronicle asOf(Instant instant) {
    return new Chronicle(
        scope,
        kind,
        root,
        entries.stream()
            .filter(e -> !(e instanceof Entry.Open open) || !open.told().at().isAfter(instant))
            .toList());
  }

  /// What a form about this subject carries along, so that a conflict is noticed.
  public Seen seen(SubjectId subject) {
    return entries.stream()
        .filter(e -> e.subject().equals(subject))
        .mapToLong(e -> e.ref().seq())
        .max()
        .stream()
        .mapToObj(Seen::new)
        .findFirst()
        .orElse(Seen.NOTHING);
  }

  /// The scope's home team; empty where the fact that made it is not open to this reader.
  public Optional<TeamId> home() {
    return told()
        .flatMap(t ->
            t.fact() instanceof MechanismFact.ScopeOpened opened
                ? Stream.of(opened.home())
                : Stream.empty())
        .findFirst();
  }

  /// Whether a desk may decide on it: nothing closed to this reader, nothing of an unknown type.
  public boolean isWhole() {
    return entries.stream().noneMatch(e -> e instanceof Entry.Closed || e instanceof Entry.Unknown);
  }

  /// The seqs that a live [MechanismFact.Retracted] struck.
  public Set<Long> struck() {
    Set<Long> struck = new HashSet<>();
    told()
        .forEach(t -> {
          if (t.fact() instanceof MechanismFact.Retracted r) struck.addAll(r.seqs());
        });
    return struck;
  }

  private Stream<Told<Fact>> told() {
    return entries.stream()
        .flatMap(e -> e instanceof Entry.Open open ? Stream.of(open.told()) : Stream.empty());
  }

  private static <F extends Fact> Told<F> as(Told<Fact> told, Class<F> family) {
    return new Told<>(told.ref(), told.subject(), told.by(), told.at(), family.cast(told.fact()));
  }

  @Override
  public String toString() {
    return "Chronicle[" + scope + ", " + entries.size() + " entries]";
  }
}
