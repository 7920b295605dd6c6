package org.safeconduct.server.search.index;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;
import org.safeconduct.server.search.sealed.BlockCache;
import org.safeconduct.server.search.sealed.SealedDirectory;
import org.safeconduct.server.search.text.Words;

/// The rows that one audience may find, open. Writers and readers may be any number of threads; who
/// follows the log with it takes turns (see `Follower`).
public final class AudienceIndex implements AutoCloseable {
  public static final double WRITE_BUFFER_MIB = 48;

  /// Small files wait in memory for the next commit, so many of them together: a page that asks
  /// after a change would otherwise write some that the next merges away.
  private static final double WAITING_MIB = 16;

  private static final double SMALL_FILE_MIB = 2;

  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final TieredMergePolicy merging;
  private volatile Progress progress;

  private AudienceIndex(
      Directory directory,
      IndexWriter writer,
      SearcherManager searchers,
      TieredMergePolicy merging,
      Progress progress) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    this.merging = merging;
    this.progress = progress;
  }

  /// Opens the index in this folder, or makes it.
  ///
  /// @throws IOException if it does not open: what lies there is not ours, was changed, was sealed
  ///   under another key, or is of another form. It is to be destroyed and built anew
  public static AudienceIndex open(Path folder, Secret key, BlockCache cache, SecureRandom random)
      throws IOException {
    Directory directory =
        new NRTCachingDirectory(
            new SealedDirectory(folder, key, cache, random), SMALL_FILE_MIB, WAITING_MIB);
    try {
      Progress progress =
          DirectoryReader.indexExists(directory)
              ? Progress.of(SegmentInfos.readLatestCommit(directory).getUserData())
              : Progress.NONE;
      TieredMergePolicy merging = new TieredMergePolicy();
      IndexWriter writer = new IndexWriter(directory, config(merging));
      SearcherManager searchers = new SearcherManager(writer, new SearcherFactory());
      return new AudienceIndex(directory, writer, searchers, merging, progress);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig config(TieredMergePolicy merging) {
    ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
    scheduler.setMaxMergesAndThreads(4, 1);
    return new IndexWriterConfig(Words.analyzer())
        .setMergePolicy(merging)
        .setMergeScheduler(scheduler)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(WRITE_BUFFER_MIB);
  }

  /// How far it has taken in the log and the grants.
  public Cursor cursor() {
    return progress.cursor();
  }

  /// Scopes that have to be taken in anew, whatever the cursor says.
  public Set<ScopeId> again() {
    return progress.again();
  }

  /// Puts these rows in the place of all rows of a subject, or of a whole scope.
  public void replace(ScopeId scope, Optional<SubjectId> subject, TeamId home, List<Row> rows) {
    Query old = subject.map(one -> both(scope, one)).orElseGet(() -> whole(scope));
    run(() -> {
      writer.deleteDocuments(old);
      writer.addDocuments(rows.stream().map(row -> RowDocument.of(scope, home, row)).toList());
    });
  }

  public void remove(ScopeId scope) {
    run(() -> writer.deleteDocuments(whole(scope)));
  }

  /// Says how far the log was taken in, and what of it has to be taken in anew. Durable with the
  /// next [#commit].
  public void reached(Cursor now, Set<ScopeId> again) {
    progress = new Progress(now, again);
    writer.setLiveCommitData(progress.userData().entrySet());
  }

  /// Makes what was put in findable.
  public void refresh() {
    run(searchers::maybeRefreshBlocking);
  }

  public void commit() {
    run(writer::commit);
  }

  /// Takes what was removed out of every file of the index. Slow: merges what holds it.
  public void purge() {
    run(() -> {
      double before = merging.getForceMergeDeletesPctAllowed();
      merging.setForceMergeDeletesPctAllowed(0);
      try {
        writer.forceMergeDeletes(true);
      } finally {
        merging.setForceMergeDeletesPctAllowed(before);
      }
      writer.commit();
      searchers.maybeRefreshBlocking();
      writer.deleteUnusedFiles();
    });
  }

  /// Lends a searcher to `asking`.
  public <T> T ask(Asking<T> asking) {
    try {
      var searcher = searchers.acquire();
      try {
        return asking.ask(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a search index cannot be read", e);
    }
  }

  /// Every scope that has a row here.
  public Set<ScopeId> scopes() {
    return ask(searcher -> scopes(searcher.getIndexReader()));
  }

  private static Set<ScopeId> scopes(IndexReader reader) throws IOException {
    Set<ScopeId> scopes = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = Terms.getTerms(leaf.reader(), Fields.SCOPE).iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (isLive(each, leaf.reader().getLiveDocs())) {
          scopes.add(ScopeId.parse(term.utf8ToString()));
        }
      }
    }
    return scopes;
  }

  /// Whether a term stands in any document that was not removed.
  private static boolean isLive(TermsEnum term, @Nullable Bits live) throws IOException {
    if (live == null) return true;
    PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
    for (int at = documents.nextDoc(); at != NO_MORE_DOCS; at = documents.nextDoc()) {
      if (live.get(at)) return true;
    }
    return false;
  }

  private static Query whole(ScopeId scope) {
    return new TermQuery(new Term(Fields.SCOPE, scope.toString()));
  }

  private static Query both(ScopeId scope, SubjectId subject) {
    return new BooleanQuery.Builder()
        .add(whole(scope), Occur.FILTER)
        .add(new TermQuery(new Term(Fields.SUBJECT, subject.toString())), Occur.FILTER)
        .build();
  }

  /// Commits and closes.
  @Override
  public void close() {
    run(() -> {
      try (directory;
          writer;
          searchers) {
        if (writer.isOpen()) writer.commit();
      }
    });
  }

  /// Closes without a commit, for an index that is about to be destroyed.
  public void abandon() {
    run(() -> {
      try (directory;
          searchers) {
        writer.rollback();
      }
    });
  }

  @Override
  public String toString() {
    return "AudienceIndex[" + progress.cursor() + "]";
  }

  private static void run(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a search index cannot be written", e);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /// Something asked of a searcher.
  public interface Asking<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }
}
