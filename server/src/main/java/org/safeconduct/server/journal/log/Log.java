package org.safeconduct.server.journal.log;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Edge;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.store.Store;

/// One log: the journal, or the trail. Appends, and lets go of what was erased; changes nothing.
public final class Log implements AutoCloseable {
  private final Store store;
  private final String firstOrigin;
  private final String origin;
  private final LogReader reader;
  private final LogWriter writer;

  private Log(
      Store store,
      String firstOrigin,
      Function<String, NoteSigner> signers,
      Failpoint.Handler failpoints) {
    this.store = store;
    List<Continued> continued = new LogReader(store, firstOrigin).continued();
    this.firstOrigin = firstOrigin;
    this.origin = continued.isEmpty() ? firstOrigin : continued.getLast().origin();
    this.reader = new LogReader(store, origin);
    Edge edge = reader.head().map(Head::edge).orElse(Edge.EMPTY);
    this.writer = new LogWriter(store, origin, signers.apply(origin), edge, failpoints);
  }

  /// @param firstOrigin the log's name from its beginning; a restored one has a later one, which
  ///   stands in it
  /// @param signers the log's key for checkpoints under an origin
  public static Log open(
      Path file,
      String firstOrigin,
      Function<String, NoteSigner> signers,
      Failpoint.Handler failpoints) {
    return new Log(Store.open(file, LogSchema.TABLES), firstOrigin, signers, failpoints);
  }

  /// The origin under which the log began.
  public String firstOrigin() {
    return firstOrigin;
  }

  /// Goes on under a new origin after a restore, bound to where the log stands. Open it anew
  /// afterwards.
  public Continued continueUnder(String newOrigin, NoteSigner signer) {
    return store.write(on -> {
      Edge edge =
          on.one("SELECT edge FROM head", row -> Edge.read(row.getBytes(1))).orElse(Edge.EMPTY);
      Checkpoint after = edge.checkpoint(origin);
      SignedNote note = SignedNote.sign(Continued.text(newOrigin, after), signer);
      on.change(
          "INSERT INTO continued(size, origin, after, note) VALUES (?, ?, ?, ?)",
          edge.size(),
          newOrigin,
          after.text(),
          note.noteText());
      on.change(
          "UPDATE head SET checkpoint = ?", edge.checkpoint(newOrigin).sign(signer).noteText());
      return new Continued(newOrigin, after, note);
    });
  }

  public String origin() {
    return origin;
  }

  public LogReader read() {
    return reader;
  }

  /// Appends rows together or not at all; returns once they are durable.
  public Appended append(Append append) {
    return writer.append(append);
  }

  /// Signs where the log stands now with further keys and keeps that checkpoint: the fixed beat,
  /// which is what leaves the house.
  public SignedNote publish(NoteSigner... signers) {
    return store.write(on -> {
      Edge edge =
          on.one("SELECT edge FROM head", row -> Edge.read(row.getBytes(1))).orElse(Edge.EMPTY);
      SignedNote note = edge.checkpoint(origin).sign(signers);
      on.change(
          "INSERT OR REPLACE INTO published(size, note) VALUES (?, ?)",
          edge.size(),
          note.noteText());
      return note;
    });
  }

  /// Takes an erased body out of its row; its leaf stays. [#cut] makes it final.
  public void dropBody(BodyId body, long position) {
    store.write(on -> {
      on.change(
          "UPDATE fact SET body = NULL WHERE position = ? AND body_id = ?",
          position,
          body.toBytes());
      return true;
    });
  }

  /// Brings the write-ahead log into the file and cuts it to nothing.
  public void cut() {
    store.truncateLog();
  }

  /// How far the scrubber is.
  public long scrubbed() {
    return store.one("SELECT position FROM scrub", row -> row.getLong(1)).orElse(0L);
  }

  /// Remembers how far the scrubber is.
  public void scrubbed(long position) {
    store.write(on -> {
      on.change("INSERT OR REPLACE INTO scrub(one, position) VALUES (1, ?)", position);
      return true;
    });
  }

  /// Every store has let go.
  public void settled(Pending pending) {
    store.write(on -> {
      on.change("DELETE FROM pending WHERE id = ?", (Object) pending.id());
      return true;
    });
  }

  /// A consistent copy in one file, without what was deleted. Writers wait while it is made.
  public void copyTo(Path target) {
    store.alone(on -> {
      on.execute("VACUUM INTO ?", target.toString());
      return true;
    });
  }

  @Override
  public void close() {
    store.close();
  }
}
