package org.safeconduct.server.helpers;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.helpers.HelpFact.HelpEnded;
import org.safeconduct.server.helpers.HelpFact.HelperAgreed;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpFact.HelperRefused;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How help reads in a timeline.
@Service
class HelpTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof HelpFact help ? Optional.of(help(help)) : Optional.empty();
  }

  private static Said help(HelpFact fact) {
    return switch (fact) {
      case HelperProposed f ->
          said("proposed", f.words(), f.pseudonym(), Phrase.of("helpers.help", f.help()));
      case HelperAgreed _ -> said("agreed", List.of());
      case HelperRefused _ -> said("refused", List.of());
      case HelpEnded f -> said("ended", f.words());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("helpers.told." + key, arguments), text);
  }
}
