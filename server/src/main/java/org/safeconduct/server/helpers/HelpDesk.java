package org.safeconduct.server.helpers;

import java.util.function.Function;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Who helps in a casefile: proposed by a worker, agreed or refused by the person.
@Service
public class HelpDesk {
  private final CaseworkDesk casework;

  public HelpDesk(CaseworkDesk casework) {
    this.casework = casework;
  }

  /// @throws Refused if the person refused this helper before
  public Outcome propose(Unlocked unlocked, At at, HelperProposed proposed) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> {
          if (Helps.of(chronicle).refused(proposed.helper())) {
            throw Refused.because("helpers.refuse.refused-before");
          }
          return proposed;
        });
  }

  /// @param step one of the methods of [Help]
  public Outcome step(Unlocked unlocked, At at, Function<Help, ? extends HelpFact> step) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> step.apply(Helps.of(chronicle).help(at.subject()).orElseThrow(Absent::new)));
  }
}
