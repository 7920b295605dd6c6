package org.safeconduct.mail.box;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.ledger.VerifierKey;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.key.Trust;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.Replies;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReceiptKeys;
import org.safeconduct.seal.Padding;

/// The letterbox as the public pages see it: they put sealed letters in, and take out what was
/// answered to a receipt. They hold no key that opens a letter.
public final class IntakeBox implements AutoCloseable {
  /// How long an answer stays after it was first shown.
  public static final Duration SHOWN_FOR = Duration.ofHours(1);

  /// For how long a week's key is still good when no newer one came.
  private static final int WEEKS_LATE = 8;

  private final Sql sql;
  private final Spool spool;
  private final Room room;
  private final SecureRandom random;
  private final Map<Enclosing, Long> coming = new HashMap<>();
  private long usedByFiles;

  private IntakeBox(Sql sql, Spool spool, Room room, SecureRandom random) {
    this.sql = sql;
    this.spool = spool;
    this.room = room;
    this.random = random;
  }

  /// Opens the letterbox and clears away what a killed process left in the spool. One process of
  /// pages at a time.
  public static IntakeBox open(Path folder, Room room, SecureRandom random) {
    MailFolder mail = MailFolder.make(folder);
    Sql sql = Sql.open(mail.database());
    Spool spool = new Spool(mail.spool());
    spool.sweep(id ->
        sql.read(on ->
            on.one("SELECT 1 FROM enclosure WHERE id = ?", row -> true, id.toArray()).isPresent()));
    return new IntakeBox(sql, spool, room, random);
  }

  /// The key to which letters are sealed now: this week's, or the newest before it that a member
  /// signed and the root's chain holds. Nothing where there is none: then no letter can be taken.
  public Optional<IntakeKey> key(VerifierKey root, Instant now) {
    Week week = Week.of(now);
    List<SignedNote> certificates = notes("SELECT note FROM certificate ORDER BY n");
    Trust trust = new Trust(root, certificates);
    return notes("SELECT note FROM week ORDER BY name DESC").stream()
        .map(trust::check)
        .flatMap(Optional::stream)
        .filter(key -> key.week().compareTo(week) <= 0)
        .filter(key -> key.week().plus(WEEKS_LATE).compareTo(week) >= 0)
        .max(Comparator.comparing(IntakeKey::week));
  }

  private List<SignedNote> notes(String query) {
    return sql.read(on -> on.list(query, row -> row.getString(1))).stream()
        .map(SignedNote::parse)
        .toList();
  }

  /// Begins an enclosure. Close it in any case.
  public Enclosing enclose(MailboxId mailbox) throws IOException {
    Enclosing enclosing = new Enclosing(this, spool, mailbox, random);
    long used = sql.read(IntakeBox::files);
    synchronized (coming) {
      usedByFiles = used;
      coming.put(enclosing, 0L);
    }
    return enclosing;
  }

  /// Puts a letter in, with what comes with it: all of it or nothing, durable when this returns.
  ///
  /// @param first whether it makes its mailbox; a later one is taken only where there is one
  public Posted post(SealedLetter letter, List<Enclosing> enclosures, First first)
      throws IOException {
    for (Enclosing enclosing : enclosures) enclosing.keep();
    Posted posted = sql.write(on -> post(on, letter, enclosures, first));
    if (posted == Posted.ACCEPTED) {
      synchronized (coming) {
        enclosures.forEach(Enclosing::posted);
        usedByFiles += enclosures.stream().mapToLong(one -> onDisk(one.length())).sum();
      }
    }
    return posted;
  }

  /// Whether a letter makes its mailbox.
  public enum First {
    FIRST,
    LATER
  }

  private Posted post(Sql on, SealedLetter letter, List<Enclosing> enclosures, First first)
      throws SQLException {
    byte[] id = letter.id().toBytes();
    if (on.one("SELECT 1 FROM letter WHERE id = ?", row -> true, id).isPresent()) {
      return Posted.ALREADY_THERE;
    }
    String week = letter.week().toString();
    if (on.one("SELECT 1 FROM week WHERE name = ?", row -> true, week).isEmpty()) {
      return Posted.NO_KEY;
    }
    long bytes = letter.sealed().length();
    long most = first == First.FIRST ? room.strangers() : room.all();
    if (used(on) + bytes > most) return Posted.FULL;
    byte[] mailbox = letter.mailbox().toBytes();
    if (first == First.FIRST) {
      on.change("INSERT OR IGNORE INTO mailbox(id) VALUES (?)", mailbox);
    } else if (!knows(on, mailbox)) {
      return Posted.FULL;
    }
    on.change(
        "INSERT INTO letter(id, mailbox, week, bytes, sealed) VALUES (?, ?, ?, ?, ?)",
        id,
        mailbox,
        week,
        bytes,
        letter.sealed().toArray());
    for (Enclosing one : enclosures) {
      on.change(
          "INSERT INTO enclosure(id, letter, bytes) VALUES (?, ?, ?)",
          one.id().toArray(),
          id,
          onDisk(one.length()));
    }
    return Posted.ACCEPTED;
  }

  /// Whether there is a mailbox behind a receipt.
  public boolean knows(MailboxId mailbox) {
    return sql.read(on -> knows(on, mailbox.toBytes()));
  }

  private static boolean knows(Sql on, byte[] mailbox) throws SQLException {
    return on.one("SELECT 1 FROM mailbox WHERE id = ?", row -> true, mailbox).isPresent();
  }

  /// The answers that were not shown before, or less than an hour ago; older ones are gone.
  public List<Answer> answers(ReceiptKeys keys, Instant now) {
    byte[] mailbox = keys.mailbox().toBytes();
    record Row(Bytes id, Bytes sealed) {}
    List<Row> rows =
        sql.write(on -> {
          long limit = now.minus(SHOWN_FOR).getEpochSecond();
          on.change("DELETE FROM answer WHERE mailbox = ? AND shown < ?", mailbox, limit);
          on.change(
              "UPDATE answer SET shown = ? WHERE mailbox = ? AND shown IS NULL",
              now.getEpochSecond(),
              mailbox);
          return on.list(
              "SELECT id, sealed FROM answer WHERE mailbox = ?",
              row -> new Row(Bytes.of(row.getBytes(1)), Bytes.of(row.getBytes(2))),
              mailbox);
        });
    List<Answer> answers = new ArrayList<>();
    rows.forEach(
        row -> answers.add(Replies.openAnswer(keys, row.id().toArray(), row.sealed().toArray())));
    answers.sort(Comparator.comparing(Answer::at));
    return List.copyOf(answers);
  }

  /// The person has read what was shown: it goes now.
  public void read(MailboxId mailbox) {
    sql.write(on ->
        on.change("DELETE FROM answer WHERE mailbox = ? AND shown IS NOT NULL", mailbox.toBytes()));
    sql.cut();
  }

  /// What the mailbox may say of what we hold; nothing where the house has said nothing.
  public Optional<Holding> holding(ReceiptKeys keys) {
    byte[] mailbox = keys.mailbox().toBytes();
    return sql.read(on ->
            on.one("SELECT sealed FROM holding WHERE mailbox = ?", row -> row.getBytes(1), mailbox))
        .map(sealed -> Replies.openHolding(keys, sealed));
  }

  /// The person's side goes at once: answers, what was said of what is held, the mailbox itself.
  /// From now on the receipt opens nothing. Letters that wait stay for the house.
  public void end(MailboxId mailbox) {
    sql.write(on -> Ending.of(on, mailbox));
    sql.cut();
  }

  /// Deletes answers whose hour is over, whoever they were for.
  public void sweep(Instant now) {
    long limit = now.minus(SHOWN_FOR).getEpochSecond();
    if (sql.write(on -> on.change("DELETE FROM answer WHERE shown < ?", limit)) > 0) sql.cut();
  }

  void claim(Enclosing enclosing, int count) throws NoRoom {
    synchronized (coming) {
      long length = coming.getOrDefault(enclosing, 0L) + count;
      long others = coming.values().stream().mapToLong(Long::longValue).sum();
      if (length > room.enclosure() || usedByFiles + others + count > room.files()) {
        throw new NoRoom();
      }
      coming.put(enclosing, length);
    }
  }

  void release(Enclosing enclosing) {
    synchronized (coming) {
      coming.remove(enclosing);
    }
  }

  private static long files(Sql on) throws SQLException {
    return on.one("SELECT COALESCE(SUM(bytes), 0) FROM enclosure", row -> row.getLong(1))
        .orElse(0L);
  }

  private static long used(Sql on) throws SQLException {
    return files(on)
        + on.one("SELECT COALESCE(SUM(bytes), 0) FROM letter", row -> row.getLong(1)).orElse(0L);
  }

  /// A sealed file is padded; header and tags are counted roughly.
  private static long onDisk(long length) {
    long padded = Padding.padme(length);
    return padded + padded / 2048 + 256;
  }

  @Override
  public void close() {
    sql.close();
  }

  /// For tests and for the pages' own figures: how many bytes wait.
  public long used() {
    return sql.read(IntakeBox::used);
  }
}
