package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.NoteSigner;
import org.safeconduct.seal.EnvelopeTampered;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.Secret;
import org.safeconduct.seal.Share;
import org.safeconduct.seal.Shares;
import org.safeconduct.seal.SigningKey;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.store.DataFolder;
import org.safeconduct.server.vault.box.HouseRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.MemberRow;
import org.safeconduct.server.vault.box.RecoveryRows.CircleRow;
import org.safeconduct.server.vault.box.RecoveryRows.RecoverySeat;

/// Opens the teams' keys again when colleagues are lost: offline, on a copy of `keys.db` with its
/// `shred.key`, by the shares of as many trustees as it takes. It gives reading keys and never
/// anybody's signature: what it does is to seat a new member.
///
/// ```
///  k shares ─► recovery key ─► newest seed of each team ─► a seat for somebody new
/// ```
public final class Recovery implements AutoCloseable {
  private final KeyBox box;
  private final Certified certified;
  private final House house;
  private final Enrolment enrolment;
  private final Map<TeamId, Recovered> teams = new HashMap<>();

  private Recovery(KeyBox box, SecureRandom random) {
    this.box = box;
    this.certified = new Certified(box);
    this.house = new House(box, certified, InstantSource.system());
    this.enrolment = new Enrolment(house, random);
  }

  /// Opens a copy of the box, which no server may hold.
  ///
  /// @param teams shares of the teams' circle, as many as its threshold
  /// @param guarded shares of the guarded circle; empty to leave guarded teams closed
  /// @throws org.safeconduct.seal.ShareRefused if shares are missing, mixed or false
  /// @throws NotThisRoot if they are of another organisation
  public static Recovery open(
      DataFolder copy, List<Share> teams, List<Share> guarded, SecureRandom random) {
    Recovery recovery = new Recovery(KeyBox.open(copy.path(), random), random);
    try {
      recovery.recover(Circle.TEAMS, teams);
      if (!guarded.isEmpty()) {
        recovery.recover(Circle.GUARDED, guarded);
      }
      return recovery;
    } catch (RuntimeException e) {
      recovery.close();
      throw e;
    }
  }

  /// The teams whose keys are open now.
  public Set<TeamId> teams() {
    return Set.copyOf(teams.keySet());
  }

  /// Enrols a new member and seats them in every team that was recovered: they open all that these
  /// teams could.
  ///
  /// @param rootShares of the organisation root, to certify the new key, so that the member may
  ///   also write; empty to leave that to a registrar ([Members#certify])
  /// @param from the record's size now
  public Enrolled seat(String handle, List<Share> rootShares, long from) {
    HouseRow row = certified.house();
    Bytes tag = enrolment.tag(handle);
    try (Enrolment.Drawn drawn = enrolment.draw(row.domain())) {
      MemberRow member =
          box.write(rows -> {
            MemberRow written = enrolment.write(rows, drawn, tag);
            for (var team : teams.entrySet()) {
              Recovered seed = team.getValue();
              Teams.seat(
                  rows, team.getKey(), seed.epoch, written.id(), written.opening(), seed.seed);
            }
            return written;
          });
      if (!rootShares.isEmpty()) {
        vouch(member, rootShares, row, from);
      }
      return drawn.enrolled();
    }
  }

  private void vouch(MemberRow member, List<Share> rootShares, HouseRow row, long from) {
    try (SigningKey root = Roots.combine(rootShares, row)) {
      NoteSigner signer = KeyName.signer(row.domain(), root);
      box.write(rows -> {
        Enrolment.vouch(rows, member, signer, row.origin(), Registrars.records(rows, row), from);
        return true;
      });
    }
  }

  private void recover(Circle circle, List<Share> shares) {
    CircleRow row =
        box.read(rows -> rows.recovery().find(circle.text())).orElseThrow(NotThisRoot::new);
    certified.check(
        row.note(), Vouched.circle(certified.house().origin(), circle.text(), row.opening()));
    try (Secret secret = Shares.combine(shares);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(secret)) {
      for (RecoverySeat seat : box.read(rows -> rows.recovery().seats(circle.text()))) {
        teams.put(seat.team(), new Recovered(seat.epoch(), open(pair, seat)));
      }
    }
  }

  private static Secret open(HpkeKeyPair pair, RecoverySeat seat) {
    byte[] place = Purposes.place(seat.team().toBytes(), seat.epoch());
    try {
      return Hpke.openSecret(pair, Purposes.RECOVERY, place, seat.sealed().toArray());
    } catch (EnvelopeTampered notThisKey) {
      throw new NotThisRoot();
    }
  }

  @Override
  public void close() {
    teams.values().forEach(team -> team.seed.close());
    house.close();
    box.close();
  }

  private record Recovered(int epoch, Secret seed) {}
}
