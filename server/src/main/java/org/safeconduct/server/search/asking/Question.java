package org.safeconduct.server.search.asking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.index.Fields;
import org.safeconduct.server.search.index.RowDocument;

/// A [Query], ready to be put to the index of any audience.
///
/// @param query the words and filters, without what the grants forbid
/// @param sort empty where the hits come by relevance
public record Question(
    org.apache.lucene.search.Query query, Optional<Sort> sort, Excerpts excerpts) {
  private static final SortField BY_SORT = new SortField(Fields.SORT, SortField.Type.STRING, false);

  public static Question of(Query asked) {
    return of(asked, List.of());
  }

  /// @param near each of them has to be near
  public static Question of(Query asked, List<Near> near) {
    Typed typed = Typed.of(asked.words());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(words(typed), Occur.MUST);
    oneOf(all, Fields.KIND, asked.kinds());
    oneOf(all, Fields.STATE, asked.states());
    oneOf(all, Fields.SCOPE, asked.scopes().stream().map(ScopeId::toString).toList());
    oneOf(all, Fields.SUBJECT, asked.subjects().stream().map(SubjectId::toString).toList());
    asked.ref().ifPresent(id -> all.add(new TermQuery(new Term(Fields.REFS, id)), Occur.FILTER));
    asked
        .until()
        .map(day -> Math.toIntExact(day.toEpochDay()))
        .ifPresent(day ->
            all.add(IntPoint.newRangeQuery(Fields.DAY, Integer.MIN_VALUE, day), Occur.FILTER));
    asked.narrowed().during().ifPresent(time -> during(all, time));
    near.forEach(one -> all.add(one.query(), Occur.FILTER));
    return new Question(all.build(), sort(asked.order(), typed), new Excerpts(typed));
  }

  /// The same, leaving out scopes that the reader may not open now, or that another index answers.
  public org.apache.lucene.search.Query without(Collection<ScopeId> scopes) {
    if (scopes.isEmpty()) return query;
    List<BytesRef> left = scopes.stream().map(scope -> new BytesRef(scope.toString())).toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(Fields.SCOPE, left), Occur.MUST_NOT)
        .build();
  }

  private static org.apache.lucene.search.Query words(Typed typed) {
    if (typed.asks().isEmpty()) return MatchAllDocsQuery.INSTANCE;
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    typed.asks().forEach(ask -> each.add(Asked.query(ask), Occur.MUST));
    String name = typed.asName();
    if (name.isEmpty() || typed.asks().size() == 1) return each.build();
    return new BooleanQuery.Builder()
        .add(each.build(), Occur.SHOULD)
        .add(Asked.sounding(name, typed.isRough()), Occur.SHOULD)
        .build();
  }

  /// Begins before the other ends, and the other way round.
  private static void during(BooleanQuery.Builder all, PartialDate time) {
    int first = RowDocument.days(time.earliest());
    int last = RowDocument.days(time.latest());
    all.add(IntPoint.newRangeQuery(Fields.FROM, Integer.MIN_VALUE, last), Occur.FILTER);
    all.add(IntPoint.newRangeQuery(Fields.TO, first, Integer.MAX_VALUE), Occur.FILTER);
  }

  private static void oneOf(BooleanQuery.Builder all, String field, Collection<String> values) {
    if (values.isEmpty()) return;
    Set<String> distinct = Set.copyOf(values);
    all.add(new TermInSetQuery(field, distinct.stream().map(BytesRef::new).toList()), Occur.FILTER);
  }

  /// Nothing typed: nothing is more relevant than anything else, and the list is in its order.
  private static Optional<Sort> sort(Query.Order order, Typed typed) {
    return switch (order) {
      case RELEVANCE -> typed.asks().isEmpty() ? Optional.of(new Sort(BY_SORT)) : Optional.empty();
      case SORT -> Optional.of(new Sort(BY_SORT));
      case SORT_DESCENDING ->
          Optional.of(new Sort(new SortField(Fields.SORT, SortField.Type.STRING, true)));
      case DAY -> Optional.of(new Sort(day(), grave(), BY_SORT));
      case GRAVE -> Optional.of(new Sort(grave(), day(), BY_SORT));
    };
  }

  private static SortField day() {
    return new SortField(Fields.DAY, SortField.Type.INT, false, Integer.MAX_VALUE);
  }

  private static SortField grave() {
    return new SortField(Fields.GRAVE, SortField.Type.INT, true, 0);
  }

  /// What somebody looked for stays out of logs.
  @Override
  public String toString() {
    return "Question[]";
  }
}
