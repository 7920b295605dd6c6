package org.safeconduct.bench;

import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.seal.GrantWrap;
import org.safeconduct.seal.Secret;
import org.safeconduct.server.kernel.ScopeId;

/// `grants`: the keys of every scope of a team, in the hands of a member who just signed in; and
/// out of the hands of one who is removed.
final class Grants implements Measurement {
  private static final int MEMBERS = 20;
  private static final int KEY = 32;

  /// As long as the text of a grant.
  private static final int TEXT = 250;

  @Override
  public String name() {
    return "grants";
  }

  @Override
  public void run(Bed bed) throws Exception {
    int count = Math.min(bed.facts(), bed.effort().of(100_000, 500));
    try (House house = new House(bed.folder("house"), MEMBERS)) {
      bed.say("making " + count + " casefiles");
      List<ScopeId> scopes = house.casefiles(count, House.BESIDE_NOTES);
      bed.measure(
          new Claim("grants, " + count + " scopes unlocked", "s", new Aim.AtMost(2)),
          () -> Rounds.seconds(() -> unlock(house, scopes)),
          new Peer("as many raw symmetric unwraps", () -> unwraps(house, count)));
      Removal.measure(bed, house, scopes);
    }
  }

  private static void unlock(House house, List<ScopeId> scopes) {
    for (ScopeId scope : scopes) {
      house.vault.open(house.unlocked, scope).orElseThrow().close();
    }
  }

  private static double unwraps(House house, int count) throws Exception {
    byte[] text = new byte[TEXT];
    try (Secret epoch = Secret.random(house.random, KEY);
        Secret scopeKey = Secret.random(house.random, KEY);
        GrantWrap wrap = GrantWrap.under(epoch)) {
      byte[] wrapped = wrap.wrap(house.random, text, scopeKey);
      return Rounds.seconds(() -> {
        for (int i = 0; i < count; i++) wrap.unwrap(text, wrapped).close();
      });
    }
  }
}
