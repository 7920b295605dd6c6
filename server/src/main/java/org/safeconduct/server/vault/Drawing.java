package org.safeconduct.server.vault;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.SignedNote;
import org.safeconduct.seal.Hkdf;
import org.safeconduct.seal.HpkeKeyPair;
import org.safeconduct.seal.KeyCommitment;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.box.GenerationRow;
import org.safeconduct.server.vault.box.GrantRow;
import org.safeconduct.server.vault.box.Holder;
import org.safeconduct.server.vault.box.KeyBox;

/// Draws scopes' keys and grants them.
final class Drawing {
  private final KeyBox box;
  private final Sealing sealing;
  private final Certified certified;
  private final SecureRandom random;

  Drawing(KeyBox box, Sealing sealing, Certified certified, SecureRandom random) {
    this.box = box;
    this.sealing = sealing;
    this.certified = certified;
    this.random = random;
  }

  FreshKeys prepare(Granter by, ScopeId scope, TeamId home, List<Audience> readers) {
    return first(by, scope, whole(home, readers, Right.GRANT, Right.WRITE), Right.GRANT);
  }

  FreshKeys prepareByHouse(Granter house, ScopeId scope, TeamId home, List<Audience> readers) {
    return first(house, scope, whole(home, readers, Right.READ, Right.READ), Right.READ);
  }

  FreshKeys prepareApart(Granter by, ScopeId scope, List<Audience> readers) {
    SequencedMap<Holder, Right> rights = new LinkedHashMap<>();
    readers.forEach(reader -> rights.put(new Holder(reader, Half.WHOLE.text()), Right.GRANT));
    return first(by, scope, rights, Right.GRANT);
  }

  FreshKeys prepareForTwo(Granter by, ScopeId scope, List<Audience> readers, Audience custodians) {
    SequencedMap<Holder, Right> rights = new LinkedHashMap<>();
    readers.forEach(reader -> rights.put(new Holder(reader, Half.READERS.text()), Right.WRITE));
    rights.put(new Holder(custodians, Half.CUSTODIANS.text()), Right.GRANT);
    return first(by, scope, rights, Right.WRITE);
  }

  private static SequencedMap<Holder, Right> whole(
      TeamId home, List<Audience> readers, Right homes, Right others) {
    SequencedMap<Holder, Right> rights = new LinkedHashMap<>();
    String half = Half.WHOLE.text();
    rights.put(new Holder(new Audience.OfTeam(home), half), homes);
    readers.forEach(reader -> rights.putIfAbsent(new Holder(reader, half), others));
    return rights;
  }

  private FreshKeys first(
      Granter by, ScopeId scope, SequencedMap<Holder, Right> rights, Right own) {
    boolean two = rights.keySet().stream().anyMatch(to -> Half.parse(to.half()) != Half.WHOLE);
    try (FreshSecret secret = draw(two)) {
      List<SignedGrant> given = new ArrayList<>();
      rights.forEach((to, right) -> {
        Half half = Half.parse(to.half());
        given.add(sealing.grant(by, scope, 1, half, secret.half(half), to.audience(), right, null));
      });
      return fresh(by, scope, own, 1, secret.key(), Bytes.of(new byte[0]), given, List.of());
    }
  }

  private FreshSecret draw(boolean two) {
    return two ? FreshSecret.ofTwo(random) : FreshSecret.whole(random);
  }

  /// Loans end with the generation for which they were made.
  ///
  /// @param keys opened by the word of the log
  FreshKeys roll(Granter by, ScopeKeys keys, Set<Audience> without) {
    int number = keys.generation() + 1;
    try (FreshSecret secret = draw(keys.areOfTwo())) {
      List<SignedGrant> given = new ArrayList<>();
      for (GrantRow row : keys.readers()) {
        Half half = GrantRowOf.half(row);
        if (!without.contains(row.audience()) && !GrantRowOf.isLoan(row)) {
          given.add(
              sealing.grant(
                  by,
                  keys.scope(),
                  number,
                  half,
                  secret.half(half),
                  row.audience(),
                  GrantRowOf.right(row),
                  GrantRowOf.until(row)));
        }
      }
      return fresh(
          by,
          keys.scope(),
          keys.right(),
          number,
          secret.key(),
          keys.sealedUnder(secret.key(), random),
          given,
          keys.generations());
    }
  }

  /// @throws IllegalArgumentException for a two-person scope: its whole key is nobody's
  SignedGrant grant(Granter by, ScopeKeys keys, Audience to, Right right, @Nullable Instant until) {
    if (keys.areOfTwo()) {
      throw new IllegalArgumentException(keys.scope() + " takes two to open");
    }
    return sealing.grant(
        by, keys.scope(), keys.generation(), Half.WHOLE, keys.key(), to, right, until);
  }

  /// The custodians' half of a key.
  ///
  /// @param half closed by who lends it
  record Lendable(ScopeId scope, int generation, Secret half) {
    @Override
    public String toString() {
      return "Lendable[" + scope + "]";
    }
  }

  SignedGrant lend(Granter by, Lendable lendable, MemberId to, Instant until) {
    try (Secret half = lendable.half()) {
      return sealing.grant(
          by,
          lendable.scope(),
          lendable.generation(),
          Half.CUSTODIANS,
          half,
          new Audience.OfMember(to),
          Right.READ,
          until);
    }
  }

  private FreshKeys fresh(
      Granter by,
      ScopeId scope,
      Right right,
      int number,
      Secret key,
      Bytes previous,
      List<SignedGrant> given,
      List<GenerationRow> before) {
    Bytes drop = dropPublic(key);
    Bytes commitment = Bytes.of(KeyCommitment.of(key));
    String text = Vouched.generation(certified.house().origin(), scope, number, drop, commitment);
    String note = SignedNote.sign(text, by.signer()).noteText();
    Map<Holder, Integer> epochs = new HashMap<>();
    given.forEach(grant -> epochs.put(new Holder(grant.to(), grant.half().text()), grant.epoch()));
    List<GenerationRow> generations = new ArrayList<>(before);
    generations.addFirst(new GenerationRow(number, drop, commitment, previous, note, 0));
    return new FreshKeys(
        new ScopeKeys(box, scope, number, key, generations, Standing.reading(right, false)),
        new ScopeGeneration(scope, number, drop, commitment, previous, note, epochs),
        given);
  }

  private static Bytes dropPublic(Secret key) {
    try (Secret seed = Hkdf.derive(key, Purposes.DROP);
        HpkeKeyPair pair = HpkeKeyPair.fromSeed(seed)) {
      return Bytes.of(pair.publicKey().encoded());
    }
  }
}
