package org.safeconduct.server.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;

/// A question to the indexes that a member may open. Empty sets do not filter.
///
/// @param words what was typed: words, "a phrase", a prefix*, names in any script; may be empty
/// @param kinds rows of these kinds
/// @param states rows in these states
/// @param scopes rows of these scopes
/// @param subjects rows of these subjects
/// @param ref rows that point to this id
/// @param until rows whose day is this day or earlier
/// @param narrowed by time, and by what they belong to
public record Query(
    String words,
    Set<String> kinds,
    Set<String> states,
    Set<ScopeId> scopes,
    Set<SubjectId> subjects,
    Optional<String> ref,
    Optional<LocalDate> until,
    Narrowed narrowed,
    Order order,
    int offset,
    int limit) {
  /// @param during rows whose time may be this one: two partial dates that overlap
  /// @param near words by kind, `scene` → `Grozny`: rows that are of this kind and found by them,
  ///   that point to one of those, or to which one of those points
  public record Narrowed(Optional<PartialDate> during, Map<String, String> near) {
    static final Narrowed NOT = new Narrowed(Optional.empty(), Map.of());

    public Narrowed {
      near = Map.copyOf(near);
    }

    /// What somebody looked for stays out of logs.
    @Override
    public String toString() {
      return "Narrowed[" + near.keySet() + "]";
    }
  }

  public enum Order {
    RELEVANCE,
    SORT,
    SORT_DESCENDING,
    DAY,
    GRAVE
  }

  public Query {
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
    scopes = Set.copyOf(scopes);
    subjects = Set.copyOf(subjects);
    if (limit < 1 || limit > 200) throw new IllegalArgumentException("limit: 1 to 200");
  }

  public static Query list(String kind) {
    return new Query(
        "",
        Set.of(kind),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Narrowed.NOT,
        Order.SORT,
        0,
        50);
  }

  public static Query words(String typed) {
    return new Query(
        typed,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Narrowed.NOT,
        Order.RELEVANCE,
        0,
        50);
  }

  public Query ofKinds(Set<String> wanted) {
    return new Query(
        words, wanted, states, scopes, subjects, ref, until, narrowed, order, offset, limit);
  }

  public Query inStates(String... wanted) {
    return new Query(
        words, kinds, Set.of(wanted), scopes, subjects, ref, until, narrowed, order, offset, limit);
  }

  public Query inScope(ScopeId scope) {
    return new Query(
        words, kinds, states, Set.of(scope), subjects, ref, until, narrowed, order, offset, limit);
  }

  public Query inScopes(Set<ScopeId> wanted) {
    return new Query(
        words, kinds, states, wanted, subjects, ref, until, narrowed, order, offset, limit);
  }

  public Query about(Set<SubjectId> wanted) {
    return new Query(
        words, kinds, states, scopes, wanted, ref, until, narrowed, order, offset, limit);
  }

  public Query pointingTo(Object id) {
    return new Query(
        words,
        kinds,
        states,
        scopes,
        subjects,
        Optional.of(id.toString()),
        until,
        narrowed,
        order,
        offset,
        limit);
  }

  public Query by(Order wanted) {
    return new Query(
        words, kinds, states, scopes, subjects, ref, until, narrowed, wanted, offset, limit);
  }

  public Query until(LocalDate day) {
    return new Query(
        words,
        kinds,
        states,
        scopes,
        subjects,
        ref,
        Optional.of(day),
        narrowed,
        order,
        offset,
        limit);
  }

  public Query matching(String typed) {
    return new Query(
        typed, kinds, states, scopes, subjects, ref, until, narrowed, order, offset, limit);
  }

  public Query narrowed(Narrowed by) {
    return new Query(words, kinds, states, scopes, subjects, ref, until, by, order, offset, limit);
  }

  public Query page(int from, int size) {
    return new Query(
        words, kinds, states, scopes, subjects, ref, until, narrowed, order, from, size);
  }

  /// The text of a query is what somebody looked for: it stays out of logs.
  @Override
  public String toString() {
    return "Query" + List.of(kinds, states, order, offset, limit);
  }
}
