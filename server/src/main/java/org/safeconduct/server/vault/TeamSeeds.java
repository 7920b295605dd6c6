package org.safeconduct.server.vault;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.KeyRole;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Hpke;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.EpochRow;
import org.safeconduct.server.vault.box.KeyBox;
import org.safeconduct.server.vault.box.SeatRow;

/// The seeds of the teams that one holds, opened at need: the newest by a seat, each older one by
/// the one after it.
final class TeamSeeds implements AutoCloseable {
  private final KeyBox box;
  private final Certified certified;
  private final Map<TeamId, Integer> newest = new HashMap<>();
  private final Map<TeamId, SeatRow> seats = new HashMap<>();
  private final Map<TeamId, Map<Integer, Secret>> seeds = new HashMap<>();
  private final HpkeKeyPair opening;

  /// @param opening the member's pair, which stays the caller's
  TeamSeeds(KeyBox box, Certified certified, HpkeKeyPair opening, List<SeatRow> rows) {
    this.box = box;
    this.certified = certified;
    this.opening = opening;
    for (SeatRow seat : rows) {
      seats.put(seat.team(), seat);
      newest.put(seat.team(), seat.epoch());
    }
  }

  Set<TeamId> teams() {
    return newest.keySet().stream().collect(Collectors.toUnmodifiableSet());
  }

  /// A team's seed of one epoch; belongs to this. Empty if one has no seat, or a seat in an older
  /// epoch only.
  synchronized Optional<Secret> seed(TeamId team, int epoch) {
    SeatRow seat = seats.get(team);
    if (seat == null || epoch > seat.epoch() || epoch < 1) {
      return Optional.empty();
    }
    Map<Integer, Secret> known = seeds.computeIfAbsent(team, t -> new HashMap<>());
    Secret seed = known.computeIfAbsent(seat.epoch(), e -> open(seat));
    for (int e = seat.epoch() - 1; e >= epoch; e--) {
      Secret after = seed;
      int wanted = e;
      seed = known.computeIfAbsent(e, k -> before(team, wanted + 1, after));
    }
    return Optional.of(seed);
  }

  private Secret open(SeatRow seat) {
    byte[] place = Purposes.place(seat.team().toBytes(), seat.epoch(), seat.member().toBytes());
    Secret seed = Hpke.openSecret(opening, Purposes.SEAT, place, seat.sealed().toArray());
    EpochRow row = box.read(rows -> rows.teams().find(seat.team(), seat.epoch())).orElseThrow();
    String commitment = Bytes.of(KeyCommitment.of(seed)).base64();
    certified.once(
        String.join("\0", "seat", commitment, seat.team().toString(), row.note()),
        () -> check(row, seed));
    return seed;
  }

  /// Anybody can seal a seed to a member, and what is written next is sealed under it: so it counts
  /// only if it gives the public key for which the maker of the epoch signed.
  private void check(EpochRow row, Secret seed) {
    String text =
        Vouched.team(certified.house().origin(), row.team(), row.epoch(), Teams.opening(seed));
    certified.check(row.note(), text, KeyRole.AUTHOR);
  }

  private Secret before(TeamId team, int epoch, Secret seed) {
    EpochRow row = box.read(rows -> rows.teams().find(team, epoch)).orElseThrow();
    return previous(row, seed);
  }

  /// The seed of the epoch before.
  static Secret previous(EpochRow row, Secret seed) {
    try (Envelope envelope = Envelope.under(seed, Purposes.PREVIOUS_EPOCH)) {
      return envelope.openSecret(
          Purposes.place(row.team().toBytes(), row.epoch()), row.previous().toArray());
    }
  }

  @Override
  public synchronized void close() {
    seeds.values().forEach(epochs -> epochs.values().forEach(Secret::close));
    seeds.clear();
  }
}
