package org.safeconduct.server.children;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.children.ChildFact.AgeRecorded;
import org.safeconduct.server.children.ChildFact.AssentHeard;
import org.safeconduct.server.children.ChildFact.GuardianSaid;
import org.safeconduct.server.children.ChildFact.InterestAgreed;
import org.safeconduct.server.children.ChildFact.InterestDeclined;
import org.safeconduct.server.children.ChildFact.InterestProposed;
import org.safeconduct.server.children.ChildFact.LawyerMet;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How the facts of a child read in a timeline.
@Service
class ChildTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof ChildFact child ? Optional.of(child(child)) : Optional.empty();
  }

  private static Said child(ChildFact fact) {
    return switch (fact) {
      case AgeRecorded f ->
          said("age", f.words(), f.years(), Phrase.of("children.basis", f.basis()));
      case GuardianSaid f ->
          said("guardian", f.words(), Phrase.of("children.guardian", f.guardian()));
      case AssentHeard f ->
          said("assent", f.words(), Phrase.of("children.assent", f.assent()), f.about());
      case LawyerMet f -> said("lawyer", f.words(), f.lawyer(), f.on());
      case InterestProposed f -> said("proposed", f.why(), f.proposal());
      case InterestAgreed f -> said("agreed", f.words());
      case InterestDeclined f -> said("declined", f.why());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(Phrase.of("children.told." + key, arguments), text);
  }
}
