package org.safeconduct.server.route;

import java.util.List;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.casework.CaseworkDesk;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.route.PaperFact.PaperGone;
import org.safeconduct.server.route.PaperFact.PaperNoted;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door of the documents that somebody has.
@Service
public class PaperDesk {
  private final CaseworkDesk casework;

  public PaperDesk(CaseworkDesk casework) {
    this.casework = casework;
  }

  /// Notes a document, or says anew what is known of it, under a subject that the form brought
  /// along. Where no step was named, those that go with its kind stop without it.
  public Outcome note(Unlocked unlocked, At at, PaperNoted noted) {
    PaperNoted whole =
        noted.blocks().isEmpty()
            ? new PaperNoted(
                noted.kind(),
                noted.issuer(),
                noted.expires(),
                noted.keeping(),
                noted.holder(),
                noted.kind().opens())
            : noted;
    return casework.enter(unlocked, at, _ -> whole);
  }

  /// @throws Refused if nobody says why
  public Outcome gone(Unlocked unlocked, At at, List<String> why) {
    return casework.enter(
        unlocked,
        at,
        chronicle -> {
          if (Papers.of(chronicle).paper(at.subject()).isEmpty()) throw new Absent();
          if (why.isEmpty()) throw Refused.because("route.refuse.paper.no-reason");
          return new PaperGone(why);
        });
  }
}
