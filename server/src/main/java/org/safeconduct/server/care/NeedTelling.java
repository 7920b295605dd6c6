package org.safeconduct.server.care;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.care.NeedFact.NeedEnded;
import org.safeconduct.server.care.NeedFact.NeedSaid;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How needs read in a timeline.
@Service
class NeedTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof NeedFact need ? Optional.of(need(need)) : Optional.empty();
  }

  private static Said need(NeedFact fact) {
    return switch (fact) {
      case NeedSaid f ->
          new Said(Phrase.of("care.told.need", Phrase.of("care.need", f.need())), f.words());
      case NeedEnded _ -> new Said(Phrase.of("care.told.ended"), List.of());
    };
  }
}
