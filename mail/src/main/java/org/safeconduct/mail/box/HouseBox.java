package org.safeconduct.mail.box;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.mail.key.IntakeKey;
import org.safeconduct.mail.key.Week;
import org.safeconduct.mail.letter.Answer;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.letter.Holding;
import org.safeconduct.mail.letter.LetterId;
import org.safeconduct.mail.letter.Replies;
import org.safeconduct.mail.letter.SealedLetter;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.mail.receipt.ReplyTo;

/// The letterbox as the house sees it. In its order:
///
/// ```
/// publish(key, sealed seed)  vouch(certificates)  show(board)      so that letters can come
/// waiting ─► SealedLetter.open(week's pair) ─► facts, or nothing ─► handled(letter)
/// destroyHandled(now)                                              the week's seed goes for good
/// answer(to, …)  hold(to, …)  unread(…)  end(mailbox)
/// ```
///
/// Nothing here is in a log; what is deleted is overwritten.
public final class HouseBox implements AutoCloseable {
  private final Sql sql;
  private final Spool spool;
  private final MailFolder folder;
  private final SecureRandom random;

  private HouseBox(MailFolder folder, Sql sql, SecureRandom random) {
    this.folder = folder;
    this.sql = sql;
    this.spool = new Spool(folder.spool());
    this.random = random;
  }

  /// Opens the letterbox, makes it where it is not there.
  public static HouseBox open(Path folder, SecureRandom random) {
    MailFolder mail = MailFolder.make(folder);
    return new HouseBox(mail, Sql.open(mail.database()), random);
  }

  /// A week whose key can still open.
  ///
  /// @param sealedSeed the seed of its pair, sealed by the house as it sees fit
  public record OpenWeek(Week week, SignedNote note, Bytes sealedSeed) {
    /// The public half, as it was signed.
    public IntakeKey key() {
      return IntakeKey.parse(note.text());
    }
  }

  /// The weeks whose seeds were not destroyed, oldest first; some lie ahead.
  public List<OpenWeek> weeks() {
    return sql.read(on ->
        on.list(
            "SELECT name, note, seed FROM week ORDER BY name",
            row ->
                new OpenWeek(
                    Week.parse(row.getString(1)),
                    SignedNote.parse(row.getString(2)),
                    Bytes.of(row.getBytes(3)))));
  }

  /// Adds a week's key, unless there is one: who comes second has published nothing.
  ///
  /// @return whether it is this one that counts
  public boolean publish(SignedNote key, byte[] sealedSeed) {
    String week = IntakeKey.parse(key.text()).week().toString();
    return sql.write(on ->
        on.change(
                "INSERT OR IGNORE INTO week(name, note, seed) VALUES (?, ?, ?)",
                week,
                key.noteText(),
                sealedSeed)
            > 0);
  }

  /// Puts another key in the place of a week's that has not begun: nothing was sealed to it yet.
  ///
  /// @return whether it is this one that counts
  public boolean replace(SignedNote key, byte[] sealedSeed) {
    String week = IntakeKey.parse(key.text()).week().toString();
    boolean replaced =
        sql.write(on ->
            on.change(
                    "UPDATE week SET note = ?, seed = ? WHERE name = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.week = week.name)",
                    key.noteText(),
                    sealedSeed,
                    week)
                > 0);
    sql.cut();
    return replaced;
  }

  /// Seals a week's seed anew for the same key: somebody left the team.
  public void reseal(Week week, byte[] sealedSeed) {
    sql.write(
        on -> on.change("UPDATE week SET seed = ? WHERE name = ?", sealedSeed, week.toString()));
    sql.cut();
  }

  /// The certificates by which the pages find from a key's signer to the root; replaces the others.
  public void vouch(Collection<SignedNote> certificates) {
    sql.write(on -> {
      on.change("DELETE FROM certificate");
      for (SignedNote note : certificates) {
        on.change("INSERT INTO certificate(note) VALUES (?)", note.noteText());
      }
      return true;
    });
  }

  /// What the public pages say of us from now on.
  public void show(Board board) {
    board.write(folder.board());
  }

  /// Letters that wait, in the order in which they came.
  ///
  /// @param most so many at most
  public List<SealedLetter> waiting(int most) {
    return sql.read(on ->
        on.list(
            "SELECT id, mailbox, week, sealed FROM letter ORDER BY n LIMIT ?",
            row ->
                new SealedLetter(
                    LetterId.of(row.getBytes(1)),
                    MailboxId.of(row.getBytes(2)),
                    Week.parse(row.getString(3)),
                    Bytes.of(row.getBytes(4))),
            most));
  }

  /// How many letters wait.
  public int waiting() {
    return sql.read(on -> on.one("SELECT COUNT(*) FROM letter", row -> row.getInt(1))).orElse(0);
  }

  /// The content of what came with an opened letter. Read it to its end: there a cut is noticed.
  public InputStream open(MailboxId mailbox, Enclosure enclosure) throws IOException {
    return spool.open(mailbox, enclosure);
  }

  /// The letter was taken over, or was junk: it goes, with what came with it. Harmless when
  /// repeated.
  public void handled(LetterId letter) {
    byte[] id = letter.toBytes();
    List<Bytes> enclosures =
        sql.write(on -> {
          List<Bytes> found =
              on.list(
                  "SELECT id FROM enclosure WHERE letter = ?",
                  row -> Bytes.of(row.getBytes(1)),
                  id);
          on.change("DELETE FROM enclosure WHERE letter = ?", id);
          on.change("DELETE FROM letter WHERE id = ?", id);
          return found;
        });
    enclosures.forEach(spool::delete);
    sql.cut();
  }

  /// Destroys the seeds of weeks that are over and whose letters are all handled.
  ///
  /// @return which
  public List<Week> destroyHandled(Instant now) {
    List<Week> gone = sql.write(on -> destroy(on, now));
    if (!gone.isEmpty()) sql.cut();
    return gone;
  }

  /// A week's key is good for late letters until a newer one is there, so one that is the newest
  /// stays.
  private static List<Week> destroy(Sql on, Instant now) throws SQLException {
    Week current = Week.of(now);
    List<Week> over =
        on
            .list(
                "SELECT name FROM week WHERE name NOT IN (SELECT week FROM letter) ORDER BY name",
                row -> Week.parse(row.getString(1)))
            .stream()
            .filter(week -> week.compareTo(current) < 0)
            .filter(week -> !newest(on, week, current))
            .toList();
    for (Week week : over) on.change("DELETE FROM week WHERE name = ?", week.toString());
    return over;
  }

  private static boolean newest(Sql on, Week week, Week current) {
    try {
      return on.one(
              "SELECT 1 FROM week WHERE name > ? AND name <= ?",
              row -> true,
              week.toString(),
              current.toString())
          .isEmpty();
    } catch (SQLException e) {
      throw new LetterboxBroken(e);
    }
  }

  /// Answers. It waits until the person has read it, or their mailbox ends.
  ///
  /// @return whether the mailbox is there: the person may have ended it
  public boolean answer(ReplyTo to, Answer answer) {
    byte[] id = new byte[16];
    random.nextBytes(id);
    byte[] sealed = Replies.seal(to, id, answer);
    return sql.write(on ->
        on.change(
                "INSERT INTO answer(id, mailbox, sealed) SELECT ?, id, ? FROM mailbox WHERE id = ?",
                id,
                sealed,
                to.mailbox().toBytes())
            > 0);
  }

  /// Says what is held; replaces what was said before.
  public boolean hold(ReplyTo to, Holding holding) {
    byte[] sealed = Replies.seal(to, holding);
    return sql.write(on ->
        on.change(
                "INSERT OR REPLACE INTO holding(mailbox, sealed) SELECT id, ? FROM mailbox WHERE"
                    + " id = ?",
                sealed,
                to.mailbox().toBytes())
            > 0);
  }

  /// Where an answer is.
  public enum Reading {
    /// None lies in the mailbox: all were read.
    ALL_READ,
    UNREAD,
    /// The person ended the mailbox.
    ENDED
  }

  /// Whether the person has seen what was answered.
  public Reading reading(MailboxId mailbox) {
    byte[] id = mailbox.toBytes();
    return sql.read(on -> {
      Optional<Boolean> there = on.one("SELECT 1 FROM mailbox WHERE id = ?", row -> true, id);
      if (there.isEmpty()) return Reading.ENDED;
      return on.one("SELECT 1 FROM answer WHERE mailbox = ? AND shown IS NULL", row -> true, id)
              .isPresent()
          ? Reading.UNREAD
          : Reading.ALL_READ;
    });
  }

  /// Ends a mailbox from our side: closing, a request to delete that was carried out.
  public void end(MailboxId mailbox) {
    sql.write(on -> Ending.of(on, mailbox));
    sql.cut();
  }

  @Override
  public void close() {
    sql.close();
  }
}
