package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.util.Optional;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.seal.Envelope;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.vault.box.IndexKeyRows.IndexKeyRow;
import org.safeconduct.server.vault.box.KeyBox;

/// The keys of sealed search indexes: random, sealed to their audience's newest epoch, replaced
/// after a removal so that nobody keeps a key to what is indexed later.
public final class IndexKeys {
  private final KeyBox box;
  private final SecureRandom random;

  IndexKeys(KeyBox box, SecureRandom random) {
    this.box = box;
    this.random = random;
  }

  /// The audience's key, drawn if there is none for its newest epoch. Empty if the member is not of
  /// the audience. The receiver closes it.
  public Optional<IndexKey> of(Unlocked unlocked, Audience audience) {
    return switch (audience) {
      case Audience.OfTeam team -> {
        int epoch = box.read(rows -> rows.teams().epoch(team.team()));
        yield unlocked.seeds().seed(team.team(), epoch).map(seed -> of(audience, epoch, seed));
      }
      case Audience.OfMember member ->
          unlocked.member().equals(member.member())
              ? Optional.of(of(audience, 0, unlocked.opening().seed()))
              : Optional.empty();
    };
  }

  private IndexKey of(Audience audience, int epoch, Secret under) {
    Optional<IndexKeyRow> known = box.read(rows -> rows.indexKeys().find(audience));
    if (known.isPresent() && known.get().epoch() == epoch) {
      return open(known.get(), under);
    }
    return box.write(rows -> {
      Optional<IndexKeyRow> now = rows.indexKeys().find(audience);
      if (now.isPresent() && now.get().epoch() == epoch) {
        return open(now.get(), under);
      }
      long number = now.map(IndexKeyRow::number).orElse(0L) + 1;
      Secret key = Secret.random(random, 32);
      rows.indexKeys().replace(audience, seal(number, epoch, key, under));
      return new IndexKey(number, key);
    });
  }

  private IndexKeyRow seal(long number, int epoch, Secret key, Secret under) {
    try (Envelope envelope = Envelope.under(under, Purposes.INDEX_KEY)) {
      byte[] sealed = envelope.sealSecret(random, Purposes.place(Purposes.INDEX, number), key);
      return new IndexKeyRow(number, epoch, Bytes.of(sealed));
    }
  }

  private static IndexKey open(IndexKeyRow row, Secret under) {
    try (Envelope envelope = Envelope.under(under, Purposes.INDEX_KEY)) {
      byte[] place = Purposes.place(Purposes.INDEX, row.number());
      return new IndexKey(row.number(), envelope.openSecret(place, row.sealed().toArray()));
    }
  }
}
