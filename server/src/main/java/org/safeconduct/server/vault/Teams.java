package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.EpochRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;
import org.safeconduct.server.vault.box.RecoveryRows.CircleRow;
import org.safeconduct.server.vault.box.RecoveryRows.RecoverySeat;
import org.safeconduct.server.vault.box.Rows;
import org.safeconduct.server.vault.box.SeatRow;

/// Teams' epoch keys and seats. Seating somebody gives first and says then; a removal is said first
/// (its fact is in the log), then [#newEpoch] takes: repeated at start where [Vault#audit] finds a
/// seat without a member.
public final class Teams {
  private final KeyBox box;
  private final Certified certified;
  private final SecureRandom random;
  private final AtomicLong begun = new AtomicLong();

  Teams(KeyBox box, Certified certified, SecureRandom random) {
    this.box = box;
    this.certified = certified;
    this.random = random;
  }

  /// The first epoch of a new team. Who makes it need not sit in it.
  public void newTeam(Unlocked by, TeamId team, Collection<MemberId> members, Circle circle) {
    try (Secret seed = Secret.random(random, 32)) {
      write(by, team, 1, seed, Bytes.of(new byte[0]), circle, members);
    }
  }

  /// Gives a member a seat in the newest epoch, and with it all that was granted to the team.
  ///
  /// @throws NotSeated if the giver has none
  public void seat(Unlocked by, TeamId team, MemberId member) {
    EpochRow newest = newest(team);
    Secret seed = seed(by, newest);
    Bytes opening = vouched(member);
    box.write(rows -> {
      seat(rows, team, newest.epoch(), member, opening, seed);
      return true;
    });
  }

  /// The next epoch, with seats for those who remain. What is written from now on, nobody else can
  /// open: each scope of the team rolls at its next write.
  ///
  /// @throws NotSeated if who makes it has no seat
  public void newEpoch(Unlocked by, TeamId team, Collection<MemberId> remaining) {
    EpochRow newest = newest(team);
    Secret before = seed(by, newest);
    int epoch = newest.epoch() + 1;
    try (Secret seed = Secret.random(random, 32);
        Envelope envelope = Envelope.under(seed, Purposes.PREVIOUS_EPOCH)) {
      byte[] previous = envelope.sealSecret(random, Purposes.place(team.toBytes(), epoch), before);
      write(by, team, epoch, seed, Bytes.of(previous), Circle.of(newest.guarded()), remaining);
    }
    begun.incrementAndGet();
  }

  /// How many epochs began since this process runs.
  long begun() {
    return begun.get();
  }

  /// Who has a seat in the newest epoch.
  public Set<MemberId> seated(TeamId team) {
    return new HashSet<>(box.read(rows -> rows.teams().seated(team)));
  }

  /// The number of the newest epoch; 0 for a team that is not there.
  public int epoch(TeamId team) {
    return box.read(rows -> rows.teams().epoch(team));
  }

  /// After a new recovery key: seals to it the seeds of the teams in which this member sits.
  public void sealToRecovery(Unlocked by) {
    for (TeamId team : by.teams()) {
      EpochRow newest = newest(team);
      Secret seed = seed(by, newest);
      Optional<CircleRow> circle = vouched(Circle.of(newest.guarded()));
      box.write(rows -> sealTo(circle, rows, team, newest.epoch(), seed));
    }
  }

  private void write(
      Unlocked by,
      TeamId team,
      int epoch,
      Secret seed,
      Bytes previous,
      Circle circle,
      Collection<MemberId> members) {
    Bytes opening = opening(seed);
    String text = Vouched.team(certified.house().origin(), team, epoch, opening);
    String note = SignedNote.sign(text, by.signer()).noteText();
    Optional<CircleRow> recovery = vouched(circle);
    Map<MemberId, Bytes> openings = new HashMap<>();
    members.forEach(member -> openings.put(member, vouched(member)));
    box.write(rows -> {
      rows.teams()
          .add(new EpochRow(team, epoch, opening, circle == Circle.GUARDED, note, previous));
      for (var member : openings.entrySet()) {
        seat(rows, team, epoch, member.getKey(), member.getValue(), seed);
      }
      rows.teams().clearOlder(team, epoch);
      return sealTo(recovery, rows, team, epoch, seed);
    });
  }

  private static boolean sealTo(
      Optional<CircleRow> circle, Rows rows, TeamId team, int epoch, Secret seed)
      throws SQLException {
    if (circle.isEmpty()) {
      return false;
    }
    byte[] sealed =
        Hpke.sealSecret(
            HpkePublicKey.of(circle.get().opening().toArray()),
            Purposes.RECOVERY,
            Purposes.place(team.toBytes(), epoch),
            seed);
    rows.recovery().seat(circle.get().circle(), new RecoverySeat(team, epoch, Bytes.of(sealed)));
    return true;
  }

  static void seat(Rows rows, TeamId team, int epoch, MemberId member, Bytes opening, Secret seed)
      throws SQLException {
    byte[] place = Purposes.place(team.toBytes(), epoch, member.toBytes());
    byte[] sealed =
        Hpke.sealSecret(HpkePublicKey.of(opening.toArray()), Purposes.SEAT, place, seed);
    rows.teams().seat(new SeatRow(team, epoch, member, Bytes.of(sealed)));
  }

  /// The public key of an epoch.
  static Bytes opening(Secret seed) {
    try (Secret derived = Hkdf.derive(seed, Purposes.TEAM_OPENING);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(derived)) {
      return Bytes.of(pair.publicKey().encoded());
    }
  }

  /// A recovery key, once the root's signature on it was checked. Empty if there is none.
  private Optional<CircleRow> vouched(Circle circle) {
    Optional<CircleRow> row = box.read(rows -> rows.recovery().find(circle.text()));
    row.ifPresent(found ->
        certified.check(
            found.note(),
            Vouched.circle(certified.house().origin(), circle.text(), found.opening())));
    return row;
  }

  /// A member's opening key, once their registrar's signature on it was checked.
  private Bytes vouched(MemberId member) {
    MemberRow row =
        box.read(rows -> rows.members().find(member))
            .orElseThrow(() -> new IllegalArgumentException("no such member: " + member));
    certified.check(row.card(), Vouched.member(certified.house().origin(), row), KeyRole.REGISTRAR);
    return row.opening();
  }

  private EpochRow newest(TeamId team) {
    return box.read(rows -> rows.teams().newest(team))
        .orElseThrow(() -> new IllegalArgumentException("no such team: " + team));
  }

  private static Secret seed(Unlocked by, EpochRow newest) {
    return by.seeds()
        .seed(newest.team(), newest.epoch())
        .orElseThrow(() -> new NotSeated(by.member(), newest.team()));
  }
}
