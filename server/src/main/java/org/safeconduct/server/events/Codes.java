package org.safeconduct.server.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.thesauri.TermCode;
import org.safeconduct.server.thesauri.Vocabulary;

/// Which list each code of a fact must come from.
final class Codes {
  private Codes() {}

  /// @throws Refused if a code comes from another list
  static void demand(EventsFact fact) {
    switch (fact) {
      case EventsFact.EventRecorded f -> of(Vocabulary.VIOLATION_STATUS, f.status());
      case EventsFact.EventLinked f -> of(Vocabulary.CHAINS, f.chain());
      case EventsFact.InformationFound f -> of(Vocabulary.RELIABILITY, f.reliability());
      case EventsFact.InterventionRecorded f -> {
        of(Vocabulary.INTERVENTIONS, f.type());
        of(Vocabulary.RESPONSES, f.response());
      }
      case EventsFact.VictimRecorded f -> of(Vocabulary.COUNTING_UNITS, f.unit());
      case EventsFact.PerpetratorRecorded f -> of(Vocabulary.PERPETRATORS, f.type());
      case EventsFact.ActRecorded f -> {
        of(Vocabulary.ACTS, f.type());
        of(Vocabulary.METHODS, f.methods());
        of(Vocabulary.VICTIM_STATUS, f.status());
      }
      case EventsFact.InvolvementFound f -> {
        of(Vocabulary.INVOLVEMENT, f.degree());
        of(Vocabulary.PERPETRATOR_STATUS, f.status());
      }
      case EventsFact.BearingFound _,
          EventsFact.CommandFound _,
          EventsFact.PlaceRecorded _,
          EventsFact.SamePersonFound _,
          EventsFact.SamePersonUndone _ -> {}
    }
  }

  private static void of(Vocabulary list, @Nullable TermCode code) {
    of(list, code == null ? List.of() : List.of(code));
  }

  private static void of(Vocabulary list, List<TermCode> codes) {
    if (!codes.stream().allMatch(code -> code.isOf(list))) {
      throw Refused.because("events.refuse.other-list");
    }
  }
}
