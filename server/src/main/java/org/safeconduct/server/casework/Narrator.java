package org.safeconduct.server.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// Tells facts in the reader's language, whichever module they are of.
@Service
public class Narrator {
  private static final Telling.Said UNTOLD =
      new Telling.Said(Phrase.of("casework.told.unknown"), List.of());

  private final List<Telling> tellings;
  private final Colleagues colleagues;

  Narrator(List<Telling> tellings, Colleagues colleagues) {
    this.tellings = List.copyOf(tellings);
    this.colleagues = colleagues;
  }

  public Happened tell(Here here, Map<MemberId, String> names, Told<Fact> told) {
    Telling.Said said =
        tellings.stream()
            .map(t -> t.say(told.fact()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(UNTOLD);
    return Happened.of(
            here.when(told.at()), names.getOrDefault(told.by(), ""), here.words().text(said.line()))
        .saying(said.text());
  }

  /// What others wrote while this member was typing, and what they have now seen of it.
  public Since since(Unlocked unlocked, Here here, Outcome.Conflict conflict) {
    Map<MemberId, String> names = colleagues.names(unlocked);
    List<Happened> happened =
        conflict.since().stream().map(told -> tell(here, names, told)).toList();
    long newest = conflict.since().stream().mapToLong(t -> t.ref().seq()).max().orElse(-1);
    return new Since(happened, new Seen(newest));
  }

  /// What a page shows beside what was typed; empty where nobody else wrote.
  public record Since(List<Happened> happened, Seen seen) {
    public static final Since NOTHING = new Since(List.of(), Seen.NOTHING);

    public Since {
      happened = List.copyOf(happened);
    }

    public boolean isConflict() {
      return !happened.isEmpty();
    }
  }
}
