package org.safeconduct.bench;

import java.util.List;
import org.safeconduct.bench.Rounds.Claim;
import org.safeconduct.bench.Rounds.Peer;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.session.Scratch;

/// A member of many is removed: how long until nothing opens to them any more, and what the first
/// write in a casefile takes afterwards, which is when its keys are changed.
final class Removal {
  private final House house;
  private final TeamDesk desk;
  private int removed;

  private Removal(House house) {
    this.house = house;
    this.desk = new TeamDesk(house.journal, house.vault);
  }

  static void measure(Bed bed, House house, List<ScopeId> scopes) throws Exception {
    Removal removal = new Removal(house);
    bed.measure(
        new Claim(
            "grants, one of " + house.members.size() + " removed, " + scopes.size() + " scopes",
            "s",
            new Aim.AtMost(1)),
        removal::once,
        new Peer("a second", () -> 1));
    int writes = Math.min(scopes.size() / 8, bed.effort().of(500, 20));
    int[] next = {0};
    bed.measure(
        new Claim("grants, the first write after it", "ms", new Aim.Told()),
        () ->
            Rounds.millis(() -> {
              for (int i = 0; i < writes; i++) house.note(scopes.get(next[0]++));
            })
                / writes,
        new Peer(
            "the next",
            () ->
                Rounds.millis(() -> {
                  for (int i = 1; i <= writes; i++) house.note(scopes.get(next[0] - i));
                })
                    / writes));
  }

  private double once() throws Exception {
    House.Handed last = house.members.get(house.members.size() - 1 - removed++);
    try (Search search =
            new Search(
                house.vault,
                house.journal,
                house.data,
                List.of(new CaseworkListing()),
                house.clock,
                house.random);
        Scratch scratch = new Scratch(house.data, house.random)) {
      SignInDesk door =
          new SignInDesk(scratch, house.vault, desk, search, List.of(), house.clock, house.random);
      House.Handed first = house.members.getFirst();
      Reasked again = door.again(first.member(), first.passphrase()).orElseThrow();
      double took =
          Rounds.seconds(
              () -> desk.remove(house.unlocked, again, last.member(), List.of("moved away")));
      if (house.vault.members().unlock(last.handle(), last.passphrase()).isPresent()) {
        throw new IllegalStateException("who was removed comes in");
      }
      house.comeAgain();
      return took;
    }
  }
}
