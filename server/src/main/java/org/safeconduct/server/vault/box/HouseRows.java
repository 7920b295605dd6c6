package org.safeconduct.server.vault.box;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.safeconduct.ledger.Certificate;
import org.safeconduct.ledger.Checkpoint;
import org.safeconduct.ledger.Digest;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.store.Sql;

/// The house, the certificates of all keys, the checkpoints that were seen.
public final class HouseRows {
  private final Sql sql;
  private final Shred shred;

  HouseRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public Optional<HouseRow> find() throws SQLException {
    return sql.one(
        "SELECT domain, origin, root, key_name FROM house",
        row ->
            new HouseRow(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
  }

  /// The 32 bytes from which everything that the house signs is signed. The receiver closes them.
  public Optional<Secret> seed() throws SQLException {
    return sql.one(
        "SELECT sealed_seed FROM house",
        row -> shred.openSecret(Column.HOUSE_SEED, row.getBytes(1), 1));
  }

  public void found(HouseRow house, Secret seed) throws SQLException {
    sql.change(
        "INSERT INTO house VALUES (1, ?, ?, ?, ?, ?)",
        house.domain(),
        house.origin(),
        house.root(),
        house.keyName(),
        shred.sealSecret(Column.HOUSE_SEED, seed, 1));
  }

  /// Adds a certificate, or puts one with an end in the place of the one without.
  public void certify(SignedNote note) throws SQLException {
    Certificate certificate = Certificate.parse(note.text());
    new Counters(sql).nextCertified();
    sql.change(
        "INSERT OR REPLACE INTO certificate VALUES (?, ?, ?)",
        certificate.origin(),
        certificate.key().text(),
        note.noteText());
  }

  public List<SignedNote> certificates(String origin) throws SQLException {
    return sql.list(
        "SELECT note FROM certificate WHERE origin = ? ORDER BY key",
        row -> SignedNote.parse(row.getString(1)),
        origin);
  }

  public List<String> origins() throws SQLException {
    return sql.list("SELECT DISTINCT origin FROM certificate", row -> row.getString(1));
  }

  public Optional<Checkpoint> seen(String origin) throws SQLException {
    return sql.one(
        "SELECT size, root FROM seen WHERE origin = ?",
        row -> new Checkpoint(origin, row.getLong(1), Digest.of(row.getBytes(2))),
        origin);
  }

  /// Remembers a checkpoint unless a larger one is remembered.
  public void see(Checkpoint checkpoint) throws SQLException {
    sql.change(
        """
        INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT (origin)
        DO UPDATE SET size = excluded.size, root = excluded.root WHERE excluded.size > size\
        """,
        checkpoint.origin(),
        checkpoint.size(),
        checkpoint.root().bytes());
  }
}
