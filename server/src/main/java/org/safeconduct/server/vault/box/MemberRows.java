package org.safeconduct.server.vault.box;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.store.Sql;

/// Members, their sealed seeds, their four slots.
public final class MemberRows {
  private static final String FIELDS =
      "SELECT id, handle_tag, key_name, signing, public, card FROM member ";
  private final Sql sql;
  private final Shred shred;

  MemberRows(Sql sql, Shred shred) {
    this.sql = sql;
    this.shred = shred;
  }

  public void add(MemberRow member, byte[] sealedSeed, List<byte[]> slots) throws SQLException {
    byte[] id = member.id().toBytes();
    sql.change(
        "INSERT INTO member VALUES (?, ?, ?, ?, ?, ?, ?, NULL)",
        id,
        member.handleTag().toArray(),
        member.keyName(),
        member.signing().toArray(),
        member.opening().toArray(),
        member.card(),
        shred.seal(Column.MEMBER_SEED, sealedSeed, (Object) id));
    putSlots(member.id(), slots);
  }

  public void putSlots(MemberId member, List<byte[]> slots) throws SQLException {
    byte[] id = member.toBytes();
    List<Integer> numbers = new ArrayList<>();
    for (int n = 0; n < slots.size(); n++) {
      numbers.add(n);
    }
    sql.changeAll(
        "INSERT OR REPLACE INTO slot VALUES (?, ?, ?)",
        numbers,
        n -> new Object[] {id, n, shred.seal(Column.SLOT, slots.get(n), id, n)});
  }

  public List<byte[]> slots(MemberId member) throws SQLException {
    byte[] id = member.toBytes();
    return sql.list(
        "SELECT n, sealed FROM slot WHERE member = ? ORDER BY n",
        row -> shred.open(Column.SLOT, row.getBytes(2), id, row.getLong(1)),
        (Object) id);
  }

  public Optional<byte[]> sealedSeed(MemberId member) throws SQLException {
    byte[] id = member.toBytes();
    return sql.one(
        "SELECT sealed_seed FROM member WHERE id = ? AND sealed_seed IS NOT NULL",
        row -> shred.open(Column.MEMBER_SEED, row.getBytes(1), (Object) id),
        (Object) id);
  }

  /// Destroys what a member signs in with; the public side stays, for what they signed.
  public void end(MemberId member) throws SQLException {
    byte[] id = member.toBytes();
    sql.change("DELETE FROM slot WHERE member = ?", (Object) id);
    sql.change("UPDATE member SET sealed_seed = NULL WHERE id = ?", (Object) id);
  }

  public Optional<MemberRow> find(MemberId member) throws SQLException {
    return sql.one(FIELDS + "WHERE id = ?", MemberRows::read, (Object) member.toBytes());
  }

  public Optional<MemberRow> byHandle(byte[] tag) throws SQLException {
    return sql.one(FIELDS + "WHERE handle_tag = ?", MemberRows::read, (Object) tag);
  }

  public Optional<MemberRow> byKey(String keyName) throws SQLException {
    return sql.one(FIELDS + "WHERE key_name = ?", MemberRows::read, keyName);
  }

  /// Notes by which key a member certifies others.
  public void registrar(MemberId member, String keyName) throws SQLException {
    sql.change("UPDATE member SET registrar = ? WHERE id = ?", keyName, member.toBytes());
  }

  /// By which keys members certify, or certified, others.
  public Map<MemberId, String> registrars() throws SQLException {
    Map<MemberId, String> registrars = new HashMap<>();
    sql.list(
            "SELECT id, registrar FROM member WHERE registrar IS NOT NULL",
            row -> Map.entry(MemberId.of(row.getBytes(1)), row.getString(2)))
        .forEach(entry -> registrars.put(entry.getKey(), entry.getValue()));
    return registrars;
  }

  public void vouch(MemberId member, String card) throws SQLException {
    sql.change("UPDATE member SET card = ? WHERE id = ?", card, member.toBytes());
  }

  public void rename(MemberId member, byte[] tag) throws SQLException {
    sql.change("UPDATE member SET handle_tag = ? WHERE id = ?", tag, member.toBytes());
  }

  private static MemberRow read(ResultSet row) throws SQLException {
    return new MemberRow(
        MemberId.of(row.getBytes(1)),
        Bytes.of(row.getBytes(2)),
        row.getString(3),
        Bytes.of(row.getBytes(4)),
        Bytes.of(row.getBytes(5)),
        row.getString(6));
  }
}
