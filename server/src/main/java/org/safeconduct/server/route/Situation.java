package org.safeconduct.server.route;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Corrections;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.route.SituationFact.SituationStated;
import org.safeconduct.server.route.SituationFact.Stated;

/// The answers that a casefile states to what routes ask, the latest to each question.
///
/// @param subject under which they are stated; empty before the first
public record Situation(Map<Precondition, Known> answers, Optional<SubjectId> subject) {
  public static final Situation UNSTATED = new Situation(Map.of(), Optional.empty());

  public Situation {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  public static Situation of(Chronicle chronicle) {
    Map<Precondition, Known> answers = new LinkedHashMap<>();
    Optional<SubjectId> subject = Optional.empty();
    for (Told<SituationFact> told : Corrections.in(chronicle, SituationFact.class)) {
      if (subject.isEmpty()) subject = Optional.of(told.subject());
      switch (told.fact()) {
        case SituationStated stated ->
            stated.answers().forEach(a -> answers.put(a.question(), a.known()));
      }
    }
    return new Situation(answers, subject);
  }

  /// Of these answers those that say something new.
  public List<Stated> news(List<Stated> said) {
    return said.stream()
        .filter(s -> !s.known().equals(answers.getOrDefault(s.question(), Known.NOT_KNOWN)))
        .toList();
  }

  /// What is known of a question, by its own answer or by one that settles it.
  public Known known(Precondition question) {
    Known own = answers.getOrDefault(question, Known.NOT_KNOWN);
    if (own != Known.NOT_KNOWN) return own;
    for (Map.Entry<Precondition, Known> said : answers.entrySet()) {
      if (said.getValue() == Known.NOT_KNOWN) continue;
      if (said.getKey().settles(question, said.getValue() == Known.YES)) return said.getValue();
    }
    return Known.NOT_KNOWN;
  }

  @Override
  public String toString() {
    return "Situation[" + answers.size() + " answers]";
  }
}
