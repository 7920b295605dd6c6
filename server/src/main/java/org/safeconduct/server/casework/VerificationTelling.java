package org.safeconduct.server.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.server.casework.VerificationFact.OwnHandsAssured;
import org.safeconduct.server.casework.VerificationFact.OwnHandsDoubted;
import org.safeconduct.server.casework.VerificationFact.PersonChecked;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How the facts of verification read in a timeline.
@Service
class VerificationTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof VerificationFact verification
        ? Optional.of(said(verification))
        : Optional.empty();
  }

  private static Said said(VerificationFact fact) {
    return switch (fact) {
      case PersonChecked f ->
          new Said(
              Phrase.of("casework.told.checked", Phrase.of("casework.standing", f.standing())),
              Stream.of(f.vouches(), f.checked(), f.open()).flatMap(List::stream).toList());
      case OwnHandsDoubted f -> new Said(Phrase.of("casework.told.doubted"), f.why());
      case OwnHandsAssured f -> new Said(Phrase.of("casework.told.assured"), f.how());
    };
  }
}
