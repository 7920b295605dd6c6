package org.safeconduct.server.helpers;

import java.util.List;
import org.safeconduct.server.helpers.HelpFact.HelpEnded;
import org.safeconduct.server.helpers.HelpFact.HelperAgreed;
import org.safeconduct.server.helpers.HelpFact.HelperProposed;
import org.safeconduct.server.helpers.HelpFact.HelperRefused;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.SubjectId;

/// One helper in one casefile, as it stands.
public sealed interface Help {
  Told<HelperProposed> proposed();

  default SubjectId id() {
    return proposed().subject();
  }

  /// The state by its word.
  default String word() {
    return switch (this) {
      case Proposed _ -> "proposed";
      case Helping _ -> "helping";
      case Refusal _ -> "refused";
      case Ended _ -> "ended";
    };
  }

  record Proposed(Told<HelperProposed> proposed) implements Help {}

  record Helping(Told<HelperProposed> proposed) implements Help {}

  record Refusal(Told<HelperProposed> proposed) implements Help {}

  record Ended(Told<HelperProposed> proposed, List<String> words) implements Help {
    public Ended {
      words = List.copyOf(words);
    }
  }

  /// @throws Refused if the person was asked already
  default HelperAgreed agree() {
    return switch (this) {
      case Proposed _ -> new HelperAgreed();
      case Helping _, Refusal _, Ended _ -> throw Refused.because("helpers.refuse.answered");
    };
  }

  /// The person may refuse at any time, also after they agreed.
  ///
  /// @throws Refused if it is over already
  default HelperRefused refuse() {
    return switch (this) {
      case Proposed _, Helping _ -> new HelperRefused();
      case Refusal _, Ended _ -> throw Refused.because("helpers.refuse.answered");
    };
  }

  /// @throws Refused if nobody is helping
  default HelpEnded end(List<String> words) {
    return switch (this) {
      case Proposed _, Helping _ -> new HelpEnded(words);
      case Refusal _, Ended _ -> throw Refused.because("helpers.refuse.answered");
    };
  }
}
