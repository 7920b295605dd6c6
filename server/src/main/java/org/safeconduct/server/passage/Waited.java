package org.safeconduct.server.passage;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.journal.Told;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.BiometricsGiven;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.search.Row;

/// How long somebody waited for the first answer to an application, as its row says it: the keys
/// are known here alone. Of a partial date the first day counts.
///
/// @param answer empty while they wait
public record Waited(Country to, LocalDate lodged, Optional<Answer> answer) {
  private static final String LODGED = "lodged";
  private static final String ANSWER = "answer";
  private static final String ANSWERED = "answered";

  /// What ended the waiting: granted, refused or withdrawn. An appeal begins no second waiting.
  public record Answer(Application.State how, LocalDate on) {}

  /// What a row of kind `application` says; empty for one that was never lodged.
  public static Optional<Waited> of(Row row) {
    Map<String, String> shown = row.shown();
    String lodged = shown.get(LODGED);
    String country = shown.get("country");
    if (lodged == null || country == null) return Optional.empty();
    Optional<Answer> answer =
        Term.find(Application.State.class, shown.getOrDefault(ANSWER, ""))
            .map(how -> new Answer(how, LocalDate.parse(shown.getOrDefault(ANSWERED, lodged))));
    return Optional.of(new Waited(new Country(country), LocalDate.parse(lodged), answer));
  }

  static void show(Course course, Map<String, String> shown) {
    course
        .lodged()
        .ifPresent(lodged -> {
          LocalDate from = lodged.on().earliest();
          shown.put(LODGED, from.toString());
          course.told().stream()
              .flatMap(told -> answer(told).stream())
              .findFirst()
              .ifPresent(answer -> {
                shown.put(ANSWER, answer.how().word());
                // Days that were said roughly can end before they begin.
                LocalDate on = answer.on().isBefore(from) ? from : answer.on();
                shown.put(ANSWERED, on.toString());
              });
        });
  }

  private static Optional<Answer> answer(Told<PassageFact> told) {
    return switch (told.fact()) {
      case VisaGranted f -> answer(Application.State.GRANTED, f.on());
      case VisaRefused f -> answer(Application.State.REFUSED, f.notified());
      case ApplicationWithdrawn f -> answer(Application.State.WITHDRAWN, f.on());
      case ApplicationPlanned _, InformalWordGiven _, InformalWordCorrected _ -> Optional.empty();
      case ApplicationLodged _, BiometricsGiven _, AuthorityStatusSeen _ -> Optional.empty();
      case VisaInterviewSet _, VisaInterviewHeld _ -> Optional.empty();
      case DocumentsAsked _, DocumentsHandedIn _ -> Optional.empty();
      case RemedySet _, AppealLodged _ -> Optional.empty();
    };
  }

  private static Optional<Answer> answer(Application.State how, PartialDate on) {
    return Optional.of(new Answer(how, on.earliest()));
  }
}
