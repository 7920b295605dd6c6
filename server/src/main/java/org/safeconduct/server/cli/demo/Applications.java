package org.safeconduct.server.cli.demo;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.safeconduct.server.casework.At;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.Attribution;
import org.safeconduct.server.passage.PassageDesk;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaRefused;
import org.safeconduct.server.passage.RefusalGround;
import org.safeconduct.server.passage.Remedy;
import org.safeconduct.server.passage.Tenor;
import org.safeconduct.server.passage.VisaKind;
import org.safeconduct.server.passage.WithdrawnBy;
import org.safeconduct.server.vault.Unlocked;

/// Plays one person's applications, step by step as the files say.
final class Applications {
  private static final int ANSWER_DAYS = 30;
  private final Stage stage;
  private final PassageDesk desk;
  private final Unlocked worker;
  private final ScopeId casefile;

  Applications(Stage stage, Unlocked worker, ScopeId casefile) {
    this.stage = stage;
    this.desk = stage.door(PassageDesk.class);
    this.worker = worker;
    this.casefile = casefile;
  }

  void play(Script.Application application) {
    SubjectId subject = SubjectId.random(stage.door(SecureRandom.class));
    Script.Step first = application.steps().getFirst();
    String route = first.step().equals("lodged") ? first.words() : "";
    At at = new At(casefile, subject, Seen.NOTHING);
    Outcome outcome =
        desk.plan(worker, at, new ApplicationPlanned(application.to(), route, List.of()));
    for (Script.Step step : application.steps()) {
      Seen seen = new Seen(Stage.written(outcome).facts().getLast().seq());
      outcome = step(new At(casefile, subject, seen), application, step);
    }
    Stage.written(outcome);
  }

  private Outcome step(At at, Script.Application application, Script.Step step) {
    String office = "Embassy, " + application.to().name(Locale.ENGLISH);
    return switch (step.step()) {
      case "discouraged" -> desk.hear(worker, at, word(step));
      case "lodged" ->
          desk.lodge(worker, at, new ApplicationLodged(stage.day(step.day()), office, null));
      case "interview" ->
          desk.holdInterview(
              worker, at, new VisaInterviewHeld(stage.day(step.day()), List.of(step.words())));
      case "more-asked" ->
          desk.askDocuments(
              worker,
              at,
              new DocumentsAsked(List.of(step.words()), stage.due(step.day() + ANSWER_DAYS)));
      case "refused" -> desk.refuse(worker, at, refused(step));
      case "appealed" ->
          desk.appeal(
              worker, at, new AppealLodged(Remedy.Kind.APPEAL, stage.day(step.day()), null));
      case "granted" -> desk.grant(worker, at, granted(step));
      case "withdrawn" ->
          desk.withdraw(
              worker,
              at,
              new ApplicationWithdrawn(
                  WithdrawnBy.THE_PERSON, stage.day(step.day()), List.of(step.words())));
      default -> throw new IllegalArgumentException("no such step: " + step.step());
    };
  }

  private InformalWordGiven word(Script.Step step) {
    boolean deep = step.more().contains("deep background");
    return new InformalWordGiven(
        Tenor.DISCOURAGING,
        step.more(),
        deep ? Attribution.OFF_RECORD : Attribution.ON_BACKGROUND,
        stage.day(step.day()),
        List.of(step.words()),
        "by telephone");
  }

  private VisaRefused refused(Script.Step step) {
    int days = Integer.parseInt(step.more());
    List<Remedy> remedies =
        days == 0
            ? List.of()
            : List.of(
                new Remedy(
                    Remedy.Kind.APPEAL, "administrative court", stage.due(step.day() + days)));
    RefusalGround ground = Term.find(RefusalGround.class, step.words()).orElseThrow();
    return new VisaRefused(ground, stage.day(step.day()), List.of(), remedies);
  }

  private VisaGranted granted(Script.Step step) {
    VisaKind kind =
        step.words().contains("humanitarian") ? VisaKind.HUMANITARIAN : VisaKind.NATIONAL;
    return new VisaGranted(
        kind,
        stage.day(step.day()),
        stage.date(step.day() + Integer.parseInt(step.more())),
        List.of(step.words()));
  }
}
