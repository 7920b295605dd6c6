package org.safeconduct.server.passage;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
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
import org.springframework.stereotype.Service;

/// How the facts of an application read in a timeline.
@Service
public class PassageTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return fact instanceof PassageFact passage ? Optional.of(passage(passage)) : Optional.empty();
  }

  private static Said passage(PassageFact fact) {
    return switch (fact) {
      case ApplicationPlanned f -> said("planned", f.why(), f.country(), f.route());
      case InformalWordGiven f ->
          said(
              "word",
              f.verbatim(),
              f.office(),
              f.said(),
              Phrase.of("passage.tenor", f.tenor()),
              Phrase.of("passage.attribution", f.attribution()));
      case InformalWordCorrected f ->
          said(
              "word-corrected",
              f.verbatim(),
              f.office(),
              f.said(),
              Phrase.of("passage.tenor", f.tenor()));
      case ApplicationLodged f -> said("lodged", reference(f.reference()), f.office(), f.on());
      case BiometricsGiven f -> said("biometrics", List.of(), f.on(), f.office());
      case VisaInterviewSet f -> said("interview-set", List.of(), f.due().on(), f.office());
      case VisaInterviewHeld f -> said("interview-held", f.words(), f.on());
      case DocumentsAsked f -> said("documents-asked", f.documents(), f.due().on());
      case DocumentsHandedIn f -> said("documents-handed-in", f.words(), f.on());
      case AuthorityStatusSeen f -> said("status", List.of(f.status()), f.where(), f.on());
      case VisaRefused f ->
          said("refused", f.words(), Phrase.of("passage.ground", f.ground()), f.notified());
      case RemedySet f ->
          said(
              "remedy",
              List.of(f.remedy().forum()),
              Phrase.of("passage.remedy", f.remedy().kind()),
              f.remedy().due().on());
      case AppealLodged f ->
          said(
              "appealed",
              reference(f.reference()),
              Phrase.of("passage.remedy", f.remedy()),
              f.on());
      case VisaGranted f ->
          said("granted", f.words(), Phrase.of("passage.visa", f.kind()), f.on(), f.validUntil());
      case ApplicationWithdrawn f ->
          said("withdrawn", f.why(), Phrase.of("passage.withdrawn-by", f.by()), f.on());
    };
  }

  private static List<String> reference(@Nullable String reference) {
    return reference == null ? List.of() : List.of(reference);
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(
        Phrase.of("passage.told." + key, arguments),
        text.stream().filter(t -> !t.isBlank()).toList());
  }
}
