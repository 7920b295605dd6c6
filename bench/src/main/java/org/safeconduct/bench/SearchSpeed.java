package org.safeconduct.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.asking.Question;
import org.safeconduct.server.search.index.AudienceIndex;
import org.safeconduct.server.search.index.StoredRow;
import org.safeconduct.server.search.sealed.BlockCache;
import org.safeconduct.server.search.sealed.SealedDirectory;

/// `search`: the program's own questions put to its sealed index, to a plain copy of the very same
/// files, and to SQLite's FTS5 over the same texts. Fifty hits with their rows, one thread.
final class SearchSpeed implements Measurement {
  private static final int KEY = 32;
  private static final long CACHE = 256L << 20;
  private static final int HITS = 50;

  @Override
  public String name() {
    return "search";
  }

  private record Kind(String name, Supplier<String> typed) {}

  @Override
  public void run(Bed bed) throws Exception {
    SecureRandom random = new SecureRandom();
    Path sealed = bed.folder("sealed");
    Path plain = bed.folder("plain");
    int count = bed.effort().of(200_000, 2_000);
    try (Secret key = Secret.random(random, KEY);
        FullText fts = new FullText(bed.place("fts.db"))) {
      fill(bed, sealed, key, fts, count);
      try (Directory ours = new SealedDirectory(sealed, key, new BlockCache(CACHE), random);
          Directory theirs = new MMapDirectory(plain)) {
        for (String file : ours.listAll()) {
          if (!file.equals("write.lock")) theirs.copyFrom(ours, file, file, IOContext.DEFAULT);
        }
        bed.measure(
            new Claim("search, size of the index", "MiB", new Aim.Told()),
            () -> mib(sealed),
            new Peer("the same Lucene, plain", () -> mib(plain)));
        try (DirectoryReader mine = DirectoryReader.open(ours);
            DirectoryReader other = DirectoryReader.open(theirs)) {
          ask(bed, new IndexSearcher(mine), new IndexSearcher(other), fts);
        }
      }
    }
  }

  private static void ask(Bed bed, IndexSearcher mine, IndexSearcher other, FullText fts)
      throws Exception {
    Records asks = new Records();
    List<Kind> kinds =
        List.of(
            new Kind("word", asks::wordToAsk),
            new Kind("two words", () -> asks.wordToAsk() + " " + asks.wordToAsk()),
            new Kind("phrase", () -> '"' + Records.word(1) + " " + asks.wordToAsk() + '"'),
            new Kind("prefix", () -> asks.wordToAsk().substring(0, 3) + "*"),
            new Kind("rough", () -> asks.wordToAsk() + "~"),
            new Kind("name", asks::name));
    int times = bed.effort().of(500, 50);
    for (Kind kind : kinds) {
      List<String> typed = Stream.generate(kind.typed()).limit(times).toList();
      for (int percent : new int[] {50, 99}) {
        Claim claim =
            new Claim(
                "search, " + kind.name() + ", p" + percent,
                "ms",
                new Aim.AtMost(percent == 50 ? 1.15 : 1.3));
        bed.measure(
            claim,
            () -> Percentile.of(percent, typed, text -> lucene(mine, text)),
            new Peer(
                "the same Lucene, plain",
                () -> Percentile.of(percent, typed, text -> lucene(other, text))));
        if (kind.name().equals("rough")) continue; // FTS5 has no such thing
        bed.measure(
            new Claim(claim.name(), "ms", new Aim.AtMost(1)),
            () -> Percentile.of(percent, typed, text -> lucene(mine, text)),
            new Peer("SQLite FTS5, plain", () -> Percentile.of(percent, typed, fts::ask)));
      }
    }
  }

  private static void lucene(IndexSearcher searcher, String typed) throws IOException {
    Question question = Question.of(Query.words(typed));
    for (var hit : searcher.search(question.query(), HITS).scoreDocs) {
      StoredRow.of(searcher.getIndexReader(), hit.doc);
      StoredRow.passages(searcher.getIndexReader(), hit.doc);
    }
  }

  private static void fill(Bed bed, Path sealed, Secret key, FullText fts, int count)
      throws Exception {
    bed.say("making an index of " + count + " records");
    SecureRandom random = new SecureRandom();
    Records records = new Records();
    TeamId home = TeamId.random(random);
    try (AudienceIndex index =
        AudienceIndex.open(sealed, key.duplicate(), new BlockCache(CACHE), random)) {
      for (int i = 0; i < count; i++) {
        Records.Text text = records.next();
        fts.add(text);
        index.replace(
            ScopeId.random(random),
            Optional.empty(),
            home,
            List.of(Records.row(SubjectId.random(random), text)));
      }
    }
    fts.commit();
  }

  private static double mib(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / 1048576.0;
    }
  }
}
