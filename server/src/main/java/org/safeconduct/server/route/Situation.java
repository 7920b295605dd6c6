package org.safeconduct.server.route;

import java.time.LocalDate;
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

/// The answers that a casefile states to what routes ask, the latest to each question, and the
/// documents from which some of them follow.
///
/// @param papers what they hold; a day on one of them outweighs what was once stated
/// @param subject under which they are stated; empty before the first
public record Situation(
    Map<Precondition, Known> answers, Papers papers, Optional<SubjectId> subject) {
  public static final Situation UNSTATED = new Situation(Map.of(), Papers.NONE, Optional.empty());

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
    return new Situation(answers, Papers.of(chronicle), subject);
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

  /// The same by a day: a document that is noted with its end answers, whatever was stated.
  public Known known(Precondition question, LocalDate today) {
    return deciding(question)
        .map(paper -> paper.isValidOn(asked(question, today)) ? Known.YES : Known.NO)
        .orElseGet(() -> known(question));
  }

  /// What stands between them and a route that asks this; empty if nothing does.
  Optional<Lack> lack(Precondition question, LocalDate today) {
    return switch (known(question, today)) {
      case YES -> Optional.empty();
      case NO ->
          deciding(question)
              .<Lack>flatMap(
                  paper -> paper.expires().map(day -> new Lack.PaperEnds(paper.kind(), day)))
              .or(() -> Optional.of(new Lack.Unmet(question)));
      case NOT_KNOWN -> Optional.of(new Lack.Unstated(question));
    };
  }

  /// Whose end answers a question.
  private Optional<HeldPaper> deciding(Precondition question) {
    return switch (question) {
      case Precondition.PassportValid _ -> papers.longest(PaperKind.PASSPORT);
      case Precondition.Has(Paper paper) when paper == Paper.INTERNAL_PASSPORT ->
          papers.longest(PaperKind.INTERNAL_PASSPORT);
      case Precondition.Has _,
          Precondition.OutsideHome _,
          Precondition.RecognisedRefugee _,
          Precondition.MayLeave _,
          Precondition.ReachesMission _,
          Precondition.ReferredBy _,
          Precondition.NationalOf _,
          Precondition.AtLeast _ ->
          Optional.empty();
    };
  }

  /// The day on which it must still be valid.
  private static LocalDate asked(Precondition question, LocalDate today) {
    return question instanceof Precondition.PassportValid valid
        ? today.plusMonths(valid.months())
        : today;
  }

  @Override
  public String toString() {
    return "Situation[" + answers.size() + " answers]";
  }
}
