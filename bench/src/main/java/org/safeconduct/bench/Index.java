package org.safeconduct.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.search.index.AudienceIndex;
import org.safeconduct.server.search.index.RowDocument;
import org.safeconduct.server.search.text.Words;

/// `index`: taking a whole log into an index that never was, beside plain Lucene fed with the same
/// chronicles, opened before and in memory.
final class Index implements Measurement {
  private static final int CASEFILE = 50;

  private int round;

  @Override
  public String name() {
    return "index";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int facts = bed.facts();
    try (House house = new House(bed.folder("house"))) {
      bed.say("making a log of " + facts + " facts");
      List<ScopeId> scopes = house.casefiles(facts / CASEFILE, CASEFILE);
      List<Chronicle> chronicles = new ArrayList<>();
      for (ScopeId scope : scopes) {
        chronicles.add(house.journal.open(house.unlocked, scope, Purpose.WORK).orElseThrow());
      }
      bed.measure(
          new Claim("index, " + facts + " facts from empty", "s", new Aim.AtMost(1.5)),
          () -> catchUp(house),
          new Peer("plain Lucene, facts open before", () -> plain(bed, house, chronicles)));
      bed.measure(
          new Claim("index, " + facts + " facts from empty", "s", new Aim.Told()),
          () -> catchUp(house),
          new Peer("opening them, and plain Lucene", () -> openedAndPlain(bed, house, scopes)));
    }
  }

  private static double catchUp(House house) throws Exception {
    Path index = house.data.resolve("index");
    if (index.toFile().exists()) Folders.delete(index);
    try (Search search =
        new Search(
            house.vault,
            house.journal,
            house.data,
            List.of(new CaseworkListing()),
            house.clock,
            house.random)) {
      return Rounds.seconds(() -> search.catchUp(house.unlocked));
    }
  }

  private double openedAndPlain(Bed bed, House house, List<ScopeId> scopes) throws Exception {
    List<Chronicle> chronicles = new ArrayList<>();
    double opening =
        Rounds.seconds(() -> {
          for (ScopeId scope : scopes) {
            chronicles.add(house.journal.open(house.unlocked, scope, Purpose.WORK).orElseThrow());
          }
        });
    return opening + plain(bed, house, chronicles);
  }

  private double plain(Bed bed, House house, List<Chronicle> chronicles) throws Exception {
    CaseworkListing listing = new CaseworkListing();
    round++;
    IndexWriterConfig config =
        new IndexWriterConfig(Words.analyzer()).setRAMBufferSizeMB(AudienceIndex.WRITE_BUFFER_MIB);
    try (Directory directory = new MMapDirectory(bed.folder("plain" + round));
        IndexWriter writer = new IndexWriter(directory, config)) {
      return Rounds.seconds(() -> {
        for (Chronicle chronicle : chronicles) {
          List<Document> rows =
              listing
                  .rows(chronicle)
                  .map(row -> RowDocument.of(chronicle.scope(), house.team, row))
                  .toList();
          writer.addDocuments(rows);
        }
        writer.commit();
      });
    }
  }
}
