package org.safeconduct.server.search.asking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.server.search.index.Fields;
import org.safeconduct.server.search.index.Shown;

/// Rows that others are to belong to: near are these rows themselves, whatever points to them, and
/// whatever they point to.
///
/// @param ids of the rows
/// @param pointedTo by them
public record Near(Set<String> ids, Set<String> pointedTo) {
  public Near {
    ids = Set.copyOf(ids);
    pointedTo = Set.copyOf(pointedTo);
  }

  public static Near of(List<Shown> rows) {
    Set<String> ids = new HashSet<>();
    Set<String> pointedTo = new HashSet<>();
    for (Shown one : rows) {
      ids.add(one.row().subject().toString());
      pointedTo.addAll(one.row().refs());
    }
    return new Near(ids, pointedTo);
  }

  Query query() {
    return new BooleanQuery.Builder()
        .add(oneOf(Fields.SUBJECT, ids), Occur.SHOULD)
        .add(oneOf(Fields.SUBJECT, pointedTo), Occur.SHOULD)
        .add(oneOf(Fields.REFS, ids), Occur.SHOULD)
        .build();
  }

  private static Query oneOf(String field, Collection<String> ids) {
    return new TermInSetQuery(field, ids.stream().map(BytesRef::new).toList());
  }

  @Override
  public String toString() {
    return "Near[" + ids.size() + "]";
  }
}
