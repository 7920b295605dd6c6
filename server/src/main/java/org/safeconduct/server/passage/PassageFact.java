package org.safeconduct.server.passage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.route.RouteRef;

/// What happens to an application. Offices are named, people in them never.
public sealed interface PassageFact extends Fact {

  /// A way is considered.
  ///
  /// @param route the visa or programme in the words of those who try it
  /// @param via the route of a register that it goes; null for one that stands in none
  @FactType("application-planned/1")
  record ApplicationPlanned(Country country, String route, List<String> why, @Nullable RouteRef via)
      implements PassageFact {
    public ApplicationPlanned {
      why = List.copyOf(why);
    }

    public ApplicationPlanned(Country country, String route, List<String> why) {
      this(country, route, why, null);
    }

    @Override
    public String toString() {
      return "ApplicationPlanned";
    }
  }

  /// Somebody of an office said something that is no decision.
  ///
  /// @param through how it reached us: a colleague, a partner; may be empty
  @FactType("informal-word-given/1")
  record InformalWordGiven(
      Tenor tenor,
      String office,
      Attribution attribution,
      PartialDate said,
      List<String> verbatim,
      String through)
      implements PassageFact {
    public InformalWordGiven {
      verbatim = List.copyOf(verbatim);
    }

    @Override
    public String toString() {
      return "InformalWordGiven";
    }
  }

  /// The office, or whoever repeated it, said it differently later. Both stay.
  ///
  /// @param word the seq of the word that is corrected
  @FactType("informal-word-corrected/1")
  record InformalWordCorrected(
      long word, Tenor tenor, String office, PartialDate said, List<String> verbatim)
      implements PassageFact {
    public InformalWordCorrected {
      verbatim = List.copyOf(verbatim);
    }

    @Override
    public String toString() {
      return "InformalWordCorrected";
    }
  }

  /// @param reference the authority's number for it, if it gave one
  @FactType("application-lodged/1")
  record ApplicationLodged(PartialDate on, String office, @Nullable String reference)
      implements PassageFact {
    @Override
    public String toString() {
      return "ApplicationLodged";
    }
  }

  @FactType("biometrics-given/1")
  record BiometricsGiven(PartialDate on, String office) implements PassageFact {
    @Override
    public String toString() {
      return "BiometricsGiven";
    }
  }

  @FactType("visa-interview-set/1")
  record VisaInterviewSet(Due due, String office) implements PassageFact {
    @Override
    public String toString() {
      return "VisaInterviewSet";
    }
  }

  @FactType("visa-interview-held/1")
  record VisaInterviewHeld(PartialDate on, List<String> words) implements PassageFact {
    public VisaInterviewHeld {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "VisaInterviewHeld";
    }
  }

  @FactType("documents-asked/1")
  record DocumentsAsked(List<String> documents, Due due) implements PassageFact {
    public DocumentsAsked {
      documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
      return "DocumentsAsked";
    }
  }

  /// Everything that was asked for so far is there.
  @FactType("documents-handed-in/1")
  record DocumentsHandedIn(PartialDate on, List<String> words) implements PassageFact {
    public DocumentsHandedIn {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "DocumentsHandedIn";
    }
  }

  /// What the authority itself says of the application: its portal, a letter, a call.
  ///
  /// @param status its words, unchanged
  @FactType("authority-status-seen/1")
  record AuthorityStatusSeen(String status, PartialDate on, String where) implements PassageFact {
    @Override
    public String toString() {
      return "AuthorityStatusSeen";
    }
  }

  /// A decision on something lodged, and nothing else.
  ///
  /// @param notified the day of notice, from which the clocks run
  @FactType("visa-refused/1")
  record VisaRefused(
      RefusalGround ground, PartialDate notified, List<String> words, List<Remedy> remedies)
      implements PassageFact {
    public VisaRefused {
      words = List.copyOf(words);
      remedies = List.copyOf(remedies);
    }

    @Override
    public String toString() {
      return "VisaRefused";
    }
  }

  /// A remedy found after the refusal was written down, or its clock moved.
  @FactType("remedy-set/1")
  record RemedySet(Remedy remedy) implements PassageFact {
    @Override
    public String toString() {
      return "RemedySet";
    }
  }

  @FactType("appeal-lodged/1")
  record AppealLodged(Remedy.Kind remedy, PartialDate on, @Nullable String reference)
      implements PassageFact {
    @Override
    public String toString() {
      return "AppealLodged";
    }
  }

  @FactType("visa-granted/1")
  record VisaGranted(VisaKind kind, PartialDate on, LocalDate validUntil, List<String> words)
      implements PassageFact {
    public VisaGranted {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "VisaGranted";
    }
  }

  @FactType("application-withdrawn/1")
  record ApplicationWithdrawn(WithdrawnBy by, PartialDate on, List<String> why)
      implements PassageFact {
    public ApplicationWithdrawn {
      why = List.copyOf(why);
    }

    @Override
    public String toString() {
      return "ApplicationWithdrawn";
    }
  }
}
