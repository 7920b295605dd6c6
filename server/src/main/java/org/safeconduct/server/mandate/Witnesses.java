package org.safeconduct.server.mandate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.MandateFact.Bridge;
import org.safeconduct.server.mandate.MandateFact.WitnessNumbered;

/// The witnesses of an inquiry: which subject is which number, and where its terms lie.
public record Witnesses(Map<SubjectId, WitnessNumbered> bySubject) {
  public Witnesses {
    bySubject = Collections.unmodifiableMap(new LinkedHashMap<>(bySubject));
  }

  public static Witnesses of(Chronicle chronicle) {
    Map<SubjectId, WitnessNumbered> found = new LinkedHashMap<>();
    for (Told<Bridge> told : chronicle.live(Bridge.class)) {
      if (told.fact() instanceof WitnessNumbered numbered) {
        found.putIfAbsent(told.subject(), numbered);
      }
    }
    return new Witnesses(found);
  }

  public Optional<WitnessNumbered> at(SubjectId subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  public WitnessNumber next() {
    return new WitnessNumber(
        1 + bySubject.values().stream().mapToInt(w -> w.number().number()).max().orElse(0));
  }
}
