package org.safeconduct.server.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.HpkePublicKey;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.KeyBox;

/// Draws the pairs to which a team's letters of one week are sealed, and seals their seeds to the
/// team's newest epoch, for whoever keeps them elsewhere and destroys them there:
///
/// ```
/// epoch (4) ‖ Envelope(the epoch's seed, "intake-seed"), place team ‖ epoch ‖ week: seed
/// ```
public final class IntakeSeeds {
  private final KeyBox box;
  private final SecureRandom random;

  IntakeSeeds(KeyBox box, SecureRandom random) {
    this.box = box;
    this.random = random;
  }

  /// The public half of a new pair, and its seed, sealed.
  public record Drawn(HpkePublicKey key, Bytes sealed) {}

  /// Empty if the member has no seat in the team's newest epoch.
  ///
  /// @param week its name: it opens as this week's only
  public Optional<Drawn> draw(Unlocked unlocked, TeamId team, String week) {
    try (HpkeKeyPair pair = HpkeKeyPair.generate(random)) {
      return seal(unlocked, team, week, pair).map(sealed -> new Drawn(pair.publicKey(), sealed));
    }
  }

  /// Empty if the member has no seat in the epoch it was sealed to, or a later one. The receiver
  /// closes it.
  ///
  /// @throws org.safeconduct.seal.EnvelopeTampered if it is not this week's seed
  public Optional<HpkeKeyPair> open(Unlocked unlocked, TeamId team, String week, byte[] sealed) {
    int epoch = ByteBuffer.wrap(sealed).getInt();
    byte[] body = Arrays.copyOfRange(sealed, Integer.BYTES, sealed.length);
    return unlocked
        .seeds()
        .seed(team, epoch)
        .map(under -> {
          try (Envelope envelope = Envelope.under(under, Purposes.INTAKE_SEED);
              Secret seed = envelope.openSecret(place(team, epoch, week), body)) {
            return HpkeKeyPair.fromSeed(seed);
          }
        });
  }

  /// The same seed sealed to the newest epoch; empty where it is already, because nobody left the
  /// team since.
  public Optional<Bytes> resealed(Unlocked unlocked, TeamId team, String week, byte[] sealed) {
    if (ByteBuffer.wrap(sealed).getInt() == epoch(team)) return Optional.empty();
    return open(unlocked, team, week, sealed)
        .flatMap(opened -> {
          try (HpkeKeyPair pair = opened) {
            return seal(unlocked, team, week, pair);
          }
        });
  }

  private Optional<Bytes> seal(Unlocked unlocked, TeamId team, String week, HpkeKeyPair pair) {
    int epoch = epoch(team);
    return unlocked
        .seeds()
        .seed(team, epoch)
        .map(under -> {
          try (Envelope envelope = Envelope.under(under, Purposes.INTAKE_SEED)) {
            byte[] body = envelope.sealSecret(random, place(team, epoch, week), pair.seed());
            return Bytes.of(
                ByteBuffer.allocate(Integer.BYTES + body.length).putInt(epoch).put(body).array());
          }
        });
  }

  private int epoch(TeamId team) {
    return box.read(rows -> rows.teams().epoch(team));
  }

  private static byte[] place(TeamId team, int epoch, String week) {
    return Purposes.place(team.toBytes(), epoch, week.getBytes(StandardCharsets.UTF_8));
  }
}
