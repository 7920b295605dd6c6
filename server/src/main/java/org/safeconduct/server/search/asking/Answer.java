package org.safeconduct.server.search.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.safeconduct.server.search.index.AudienceIndex;
import org.safeconduct.server.search.index.Shown;
import org.safeconduct.server.search.index.StoredRow;

/// What several indexes answer to one question, put together in one order.
public record Answer(List<Shown> rows, long total) {
  /// A question that takes longer is answered by what was found until then.
  private static final long LONGEST_MILLIS = 2_000;

  /// Nobody pages deeper than this: each page deeper costs every index all the rows before it.
  private static final int DEEPEST = 10_000;

  /// An index, and the question as it is put to this one.
  public record Part(AudienceIndex index, Query query) {}

  public static Answer of(List<Part> parts, Question question, int offset, int limit) {
    int top = Math.min(Math.max(offset, 0), DEEPEST) + limit;
    return collect(parts, 0, new ArrayList<>(), question, Math.max(offset, 0), limit, top);
  }

  /// Holds a searcher of every index at once, because a merged hit is read from the one it came
  /// from.
  private static Answer collect(
      List<Part> parts,
      int next,
      List<Held> held,
      Question question,
      int offset,
      int limit,
      int top) {
    if (next == parts.size()) return merge(held, question, offset, limit);
    Part part = parts.get(next);
    return part.index()
        .ask(searcher -> {
          TopDocs found = search(searcher, part.query(), question, top);
          for (ScoreDoc hit : found.scoreDocs) hit.shardIndex = next;
          held.add(new Held(searcher, found));
          return collect(parts, next + 1, held, question, offset, limit, top);
        });
  }

  private record Held(IndexSearcher searcher, TopDocs top) {}

  private static TopDocs search(IndexSearcher shared, Query query, Question question, int top)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setTimeout(new QueryTimeoutImpl(LONGEST_MILLIS));
    return question.sort().isPresent()
        ? searcher.search(
            query,
            new TopFieldCollectorManager(question.sort().get(), top, null, Integer.MAX_VALUE))
        : searcher.search(query, new TopScoreDocCollectorManager(top, null, Integer.MAX_VALUE));
  }

  private static Answer merge(List<Held> held, Question question, int offset, int limit) {
    if (held.isEmpty()) return new Answer(List.of(), 0);
    TopDocs merged =
        question
            .sort()
            .map(sort -> merged(held, sort, offset, limit))
            .orElseGet(() ->
                TopDocs.merge(offset, limit, held.stream().map(Held::top).toArray(TopDocs[]::new)));
    List<Shown> rows = new ArrayList<>();
    for (ScoreDoc hit : merged.scoreDocs) {
      IndexReader from = held.get(hit.shardIndex).searcher().getIndexReader();
      rows.add(read(from, hit.doc, question.excerpts()));
    }
    long total = held.stream().mapToLong(part -> part.top().totalHits.value()).sum();
    return new Answer(rows, total);
  }

  private static TopDocs merged(List<Held> held, Sort sort, int offset, int limit) {
    TopFieldDocs[] tops =
        held.stream().map(part -> (TopFieldDocs) part.top()).toArray(TopFieldDocs[]::new);
    return TopDocs.merge(sort, offset, limit, tops);
  }

  private static Shown read(IndexReader from, int document, Excerpts excerpts) {
    try {
      Shown row = StoredRow.of(from, document);
      return excerpts.isEmpty() ? row : row.with(StoredRow.passages(from, document));
    } catch (IOException e) {
      throw new UncheckedIOException("a search index cannot be read", e);
    }
  }
}
