package org.safeconduct.server.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.CaseworkFact.CasefileAssigned;
import org.safeconduct.server.casework.CaseworkFact.CasefileClosed;
import org.safeconduct.server.casework.CaseworkFact.CasefileEnded;
import org.safeconduct.server.casework.CaseworkFact.CasefileOpened;
import org.safeconduct.server.casework.CaseworkFact.CasefileReopened;
import org.safeconduct.server.casework.CaseworkFact.GroundsRecorded;
import org.safeconduct.server.casework.CaseworkFact.KeptFromFigures;
import org.safeconduct.server.casework.CaseworkFact.NoteWritten;
import org.safeconduct.server.casework.CaseworkFact.RiskAssessed;
import org.safeconduct.server.casework.CaseworkFact.TaskDone;
import org.safeconduct.server.casework.CaseworkFact.TaskMoved;
import org.safeconduct.server.casework.CaseworkFact.TaskSet;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.MechanismFact;
import org.safeconduct.server.kernel.Phrase;
import org.springframework.stereotype.Service;

/// How casework's own facts, and the mechanism's, read in a timeline. The grounds themselves stay
/// on their page.
@Service
class CaseworkTelling implements Telling {
  private static final String PREFIX = "casework.told.";

  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case CaseworkFact casework -> Optional.of(casework(casework));
      case MechanismFact mechanism -> Optional.of(mechanism(mechanism));
      default -> Optional.empty();
    };
  }

  private static Said casework(CaseworkFact fact) {
    return switch (fact) {
      case CasefileOpened f -> said("opened", f.need(), f.codename());
      case CasefileAssigned _ -> said("assigned", List.of());
      case RiskAssessed f ->
          said("assessed", weighed(f), Phrase.of("casework.danger", f.danger()), f.again().on());
      case GroundsRecorded _ -> said("grounds", List.of());
      case KeptFromFigures _ -> said("kept-from-figures", List.of());
      case NoteWritten f -> said("note", f.words());
      case TaskSet f -> said("task-set", f.words(), f.task(), f.due().on());
      case TaskMoved f -> said("task-moved", f.why(), f.due().on());
      case TaskDone f -> said("task-done", f.words());
      case CasefileEnded f ->
          said("ended", f.words(), Phrase.of("casework.ending", f.ending()), f.cools().on());
      case CasefileClosed _ -> said("closed", List.of());
      case CasefileReopened f -> said("reopened", f.why());
    };
  }

  private static List<String> weighed(RiskAssessed fact) {
    List<String> text = new ArrayList<>(fact.reason());
    fact.threats().forEach(threat -> text.add(threat.who() + ": " + threat.means()));
    text.addAll(fact.vulnerabilities());
    text.addAll(fact.capacities());
    return text;
  }

  private static Said mechanism(MechanismFact fact) {
    return switch (fact) {
      case MechanismFact.ScopeOpened _ -> said("scope-opened", List.of());
      case MechanismFact.Retracted f -> said("retracted", List.of(f.reason()));
      case MechanismFact.Corrected f -> said("corrected", List.of(f.reason()));
      case MechanismFact.ErasureAsked f -> said("erasure-asked", List.of(f.reason()));
      case MechanismFact.Erased f -> said("erased", List.of(f.reason()));
      case MechanismFact _ -> said("keys", List.of());
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(
        Phrase.of(PREFIX + key, arguments), text.stream().filter(t -> !t.isBlank()).toList());
  }
}
