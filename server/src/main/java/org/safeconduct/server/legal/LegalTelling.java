package org.safeconduct.server.legal;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.legal.LegalFact.BlocksSaid;
import org.safeconduct.server.legal.LegalFact.LawyerEngaged;
import org.safeconduct.server.legal.LegalFact.MatterMoved;
import org.safeconduct.server.legal.LegalFact.MatterRaised;
import org.safeconduct.server.legal.LegalFact.MatterSettled;
import org.springframework.stereotype.Service;

/// How the facts of a legal matter read in a timeline.
@Service
class LegalTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof LegalFact legal ? Optional.of(legal(legal)) : Optional.empty();
  }

  private static Said legal(LegalFact fact) {
    return switch (fact) {
      case MatterRaised f ->
          said("raised", f.words(), Phrase.of("legal.kind", f.kind()), f.since());
      case LawyerEngaged f -> said("lawyer", f.words(), f.lawyer());
      case MatterMoved f -> said("moved", f.words(), f.on());
      case BlocksSaid f -> said("blocks", f.why());
      case MatterSettled f -> said("settled", f.words(), f.on());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("legal.told." + key, arguments), text);
  }
}
